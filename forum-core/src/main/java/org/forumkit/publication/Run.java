package org.forumkit.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.forumkit.export.ExportException;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.jspecify.annotations.Nullable;

/** One writing of a publication. */
final class Run {
    private final Publication publication;
    private final Publication.Settings settings;
    private final List<PublicationEntry> entries;
    private final @Nullable EntryResult[] results;
    private final Object listening = new Object();
    private int done;
    private volatile boolean isCancelled;
    private volatile @Nullable RuntimeException broken;

    Run(Publication publication, Publication.Settings settings) {
        this.publication = publication;
        this.settings = settings;
        this.entries = publication.entries();
        this.results = new @Nullable EntryResult[entries.size()];
    }

    PublicationReport write(Path root, Executor executor) throws IOException {
        boolean isInterrupted = Thread.interrupted();
        isCancelled = isInterrupted;
        try (Target target = Target.open(root)) {
            List<Integer> all = IntStream.range(0, entries.size()).boxed().toList();
            isInterrupted |= work(target, all, executor);
            for (int attempt = 0; attempt < settings.retries() && !isCancelled; attempt++) {
                isInterrupted |= work(target, failed(), executor);
            }
            if (broken != null) {
                throw broken;
            }
            List<ManifestFile> obsolete =
                    target.others(entries.stream().map(PublicationEntry::file).toList());
            List<ManifestFile> pruned =
                    settings.prune() && !isCancelled ? target.remove(obsolete) : List.of();
            return new PublicationReport(
                    Arrays.stream(results).map(Objects::requireNonNull).toList(), obsolete, pruned);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private List<Integer> failed() {
        return IntStream.range(0, results.length)
                .filter(
                        index -> {
                            EntryResult result = results[index];
                            return result != null && result.status() == EntryStatus.FAILED;
                        })
                .boxed()
                .toList();
    }

    /**
     * Does some entries; the calling thread works too, so that all are done even if the executor
     * does nothing.
     *
     * @return true if the calling thread was interrupted; it no longer is
     */
    private boolean work(Target target, List<Integer> indexes, Executor executor) {
        Queue<Integer> waiting = new ConcurrentLinkedQueue<>(indexes);
        CountDownLatch undone = new CountDownLatch(indexes.size());
        Runnable next =
                () -> {
                    Integer index = waiting.poll();
                    if (index != null) {
                        try {
                            perform(target, index);
                        } finally {
                            undone.countDown();
                        }
                    }
                };
        try {
            for (int count = 1; count < indexes.size(); count++) {
                executor.execute(next);
            }
        } catch (RejectedExecutionException e) {
            // The calling thread does it.
        }
        while (!waiting.isEmpty()) {
            next.run();
        }
        boolean isInterrupted = Thread.interrupted();
        while (true) {
            try {
                undone.await();
                return isInterrupted;
            } catch (InterruptedException e) {
                isInterrupted = true;
                isCancelled = true;
            }
        }
    }

    private boolean isCancelled() {
        if (!isCancelled
                && (Thread.currentThread().isInterrupted()
                        || settings.cancelled().getAsBoolean())) {
            isCancelled = true;
        }
        return isCancelled;
    }

    private void perform(Target target, int index) {
        PublicationEntry entry = entries.get(index);
        try {
            EntryResult result;
            if (isCancelled()) {
                result = skipped(entry);
            } else {
                synchronized (listening) {
                    settings.listener().started(entry);
                }
                result = result(target, entry);
            }
            synchronized (listening) {
                if (results[index] == null) {
                    done++;
                }
                results[index] = result;
                settings.listener().finished(result, done, entries.size());
            }
        } catch (RuntimeException e) {
            // The listener's, or that of the test for cancellation.
            broken = e;
            isCancelled = true;
        }
    }

    private EntryResult result(Target target, PublicationEntry entry) {
        try {
            return make(target, entry);
        } catch (CancellationException | ClosedByInterruptException e) {
            return isCancelled() ? skipped(entry) : failed(entry, "publication.export-failed", e);
        } catch (IOException e) {
            return failed(entry, "publication.write-failed", e);
        } catch (Throwable e) {
            // Whatever an exporter throws harms no other entry.
            return failed(entry, "publication.export-failed", e);
        }
    }

    private EntryResult make(Target target, PublicationEntry entry) throws IOException {
        Exporter exporter = publication.exporters().get(entry.exporter());
        String input = publication.inputs().of(entry, exporter);
        ManifestFile known = target.known(entry.file());
        String before = target.sha256(entry.file());
        if (!settings.rebuild()
                && known != null
                && known.input().equals(input)
                && known.sha256().equals(before)) {
            return result(entry, EntryStatus.UNCHANGED, known, List.of(), null);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = export(entry, out);
        byte[] bytes = out.toByteArray();
        String sha256 = Sha256.of(bytes);
        EntryStatus status = EntryStatus.UNCHANGED;
        if (!sha256.equals(before)) {
            target.write(entry.file(), bytes);
            status = EntryStatus.WRITTEN;
        }
        ManifestFile file =
                new ManifestFile(
                        entry.file(),
                        (long) bytes.length,
                        sha256,
                        exporter.mediaType(),
                        entry.key(),
                        input);
        target.record(file);
        return result(entry, status, file, findings, null);
    }

    private List<Finding> export(PublicationEntry entry, ByteArrayOutputStream out)
            throws ClosedByInterruptException {
        try {
            return publication.export(entry, out, this::isCancelled);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            // Not of the target, which nothing was written to.
            throw new ExportException(entry.exporter(), "failed: " + reason(e), e);
        }
    }

    private static EntryResult skipped(PublicationEntry entry) {
        return result(entry, EntryStatus.SKIPPED, null, List.of(), null);
    }

    private static EntryResult failed(PublicationEntry entry, String key, Throwable cause) {
        Finding failure =
                Finding.error(key, "", entry.key())
                        .with("file", entry.file())
                        .with("reason", reason(cause));
        return result(entry, EntryStatus.FAILED, null, List.of(), failure);
    }

    /** A file system's exception is often nothing but its name and a path. */
    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || cause instanceof FileSystemException || cause instanceof Error
                ? cause.getClass().getSimpleName() + (message == null ? "" : ": " + message)
                : message;
    }

    private static EntryResult result(
            PublicationEntry entry,
            EntryStatus status,
            @Nullable ManifestFile file,
            List<Finding> findings,
            @Nullable Finding failure) {
        return new EntryResult(entry, status, file, findings, failure);
    }
}

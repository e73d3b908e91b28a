package org.forumkit.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporters;
import org.forumkit.export.Options;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.release.Release;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes everything that a plan wants of a document.
 *
 * <p>Each file is made in memory and written as a whole or not at all, beside a manifest of all
 * files ({@link Manifest}). A file whose input is that of the manifest and whose bytes are still
 * the same is left alone; so is one that comes out with the same bytes. An entry that fails harms
 * no other. Stopped at any point and run again, a publication ends with the files of an undisturbed
 * run, and does again only what is missing.
 *
 * <p>An exporter's own set-up, such as its fonts, is not part of what the manifest knows as input
 * unless it is told ({@link Builder#setUp}).
 *
 * <p>Immutable and thread-safe if what it was given to report to is; but a target takes one
 * publication at a time.
 *
 * @since 0.1
 */
public final class Publication {
    private final Plan plan;
    private final Exporters exporters;
    private final Words words;
    private final Settings settings;
    private final List<Finding> findings;
    private final List<PublicationEntry> entries;
    private final Programmes programmes;
    private final Inputs inputs;

    /** How the files are written. */
    record Settings(
            boolean rebuild,
            boolean prune,
            int retries,
            PublicationListener listener,
            BooleanSupplier cancelled) {}

    private Publication(Builder builder) {
        Forum forum = builder.forum;
        this.plan = builder.plan;
        this.exporters = builder.exporters == null ? Exporters.load() : builder.exporters;
        this.words = builder.words;
        this.settings =
                new Settings(
                        builder.rebuild,
                        builder.prune,
                        builder.retries,
                        builder.listener,
                        builder.cancelled);
        Release release = builder.release;
        Finding wrong = PlanCheck.wrong(plan, forum, release == null ? null : release.number());
        String edition = plan.edition();
        if (edition == null) {
            edition = wrong == null ? forum.series().editions().get(0).id() : "";
        }
        Programme.Builder start = release == null ? Programme.of(forum) : Programme.of(release);
        this.programmes = new Programmes(start::copy, plan, edition, words);
        this.inputs = new Inputs(forum, release, plan, edition, words, builder.setUp);
        Expansion expansion = new Expansion(plan, forum.defaultLanguage(), programmes, exporters);
        if (wrong == null) {
            expansion.run();
        }
        this.findings = wrong == null ? List.copyOf(expansion.findings()) : List.of(wrong);
        this.entries = List.copyOf(expansion.entries());
    }

    /**
     * Starts a publication of a document that is still a draft.
     *
     * @param forum the document, never null
     * @param plan what to make of it, never null
     * @return a new builder, never null
     */
    public static Builder builder(Forum forum, Plan plan) {
        return new Builder(forum, null, plan);
    }

    /**
     * Starts a publication of a release, as {@link Programme#of(Release)} shows it.
     *
     * @param release the release, never null
     * @param plan what to make of it, without a stamp with the release's time; never null
     * @return a new builder, never null
     */
    public static Builder builder(Release release, Plan plan) {
        Plan.Builder complete = plan.toBuilder();
        if (plan.stamp() == null) {
            complete.stamp(release.time());
        }
        if (plan.release() == null) {
            complete.release(release.number());
        }
        return new Builder(release.stamped(), release, complete.build());
    }

    /**
     * Returns what is wrong with the plan, for this document and these exporters.
     *
     * @return the findings with pointers into the plan; an error keeps its entry from being made;
     *     never null, unmodifiable
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns what there is to make: independent of each other, so that it can be done in any order
     * and anywhere by {@link #export}.
     *
     * @return the entries in the plan's order; never null, unmodifiable
     */
    public List<PublicationEntry> entries() {
        return entries;
    }

    /**
     * Makes one file.
     *
     * @param entry an entry of this publication or of one with the same document and plan; never
     *     null
     * @param out where to, never null; left open
     * @return what the exporter has to say, never null
     * @throws IOException if {@code out} throws it
     * @throws ExportException if the exporter fails
     * @throws IllegalArgumentException if the plan has no stamp, there is no such exporter, or an
     *     option is not allowed
     */
    public List<Finding> export(PublicationEntry entry, OutputStream out) throws IOException {
        return export(entry, out, () -> false);
    }

    List<Finding> export(PublicationEntry entry, OutputStream out, BooleanSupplier cancelled)
            throws IOException {
        Objects.requireNonNull(entry, "entry must not be null");
        Objects.requireNonNull(out, "out must not be null");
        Instant stamp = stamp();
        Options options = exporters.get(entry.exporter()).options().parse(entry.options());
        Programme programme =
                programmes
                        .of(
                                new Programmes.Whole(
                                        entry.audience(),
                                        entry.zone(),
                                        entry.languages(),
                                        entry.fallback()))
                        .select(entry.toSelection());
        ExportRequest request =
                ExportRequest.of(programme, stamp)
                        .with(options)
                        .with(words)
                        .cancelledWhen(cancelled);
        return exporters.export(entry.exporter(), request, out);
    }

    /**
     * Writes all files in the calling thread.
     *
     * @param target the folder, of any file system; made if it is not there; never null
     * @return what became of each entry, never null
     * @throws IllegalArgumentException if the plan has errors or no stamp
     * @throws IOException if the folder or its manifest cannot be read or written
     */
    public PublicationReport write(Path target) throws IOException {
        return write(target, Runnable::run);
    }

    /**
     * Writes all files in the threads of an executor and the calling one, and waits for them.
     *
     * <p>If the calling thread is interrupted, or the executor shut down at once, what is not begun
     * is skipped and what can be cancelled is; the thread is still interrupted afterwards.
     *
     * @param target the folder, of any file system; made if it is not there; never null
     * @param executor the threads, never null; left as it is
     * @return what became of each entry, never null
     * @throws IllegalArgumentException if the plan has errors or no stamp
     * @throws IOException if the folder or its manifest cannot be read or written
     */
    public PublicationReport write(Path target, Executor executor) throws IOException {
        Objects.requireNonNull(target, "target must not be null");
        Objects.requireNonNull(executor, "executor must not be null");
        check();
        return new Run(this, settings).write(target, executor);
    }

    /**
     * Writes all files into a zip file, as {@link #write(Path, Executor)} into a folder.
     *
     * <p>Equal files give an equal zip file, in whatever order they were made: the files stand in
     * order of their names, and all have the plan's stamp as their time. In a zip file that the
     * caller has opened as a file system, and {@link #write} writes to, they stand in the order in
     * which they were written, with the times of the clock.
     *
     * @param zip the file, of the default file system, in a folder that exists; never null; as it
     *     was until all is done
     * @param executor the threads, never null; left as it is
     * @return what became of each entry, never null
     * @throws IllegalArgumentException if the plan has errors or no stamp
     * @throws IOException if the file or its manifest cannot be read or written
     */
    public PublicationReport writeZip(Path zip, Executor executor) throws IOException {
        Objects.requireNonNull(zip, "zip must not be null");
        Objects.requireNonNull(executor, "executor must not be null");
        Instant stamp = check();
        boolean isInterrupted = false;
        try {
            PublicationReport report;
            try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
                report = write(files.getPath("/"), executor);
                // What is done is to be kept, and an interrupt would close the file.
                isInterrupted = Thread.interrupted();
            }
            ZipOrder.restore(zip, stamp);
            return report;
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Instant check() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                throw new IllegalArgumentException("plan must have no errors: " + finding);
            }
        }
        return stamp();
    }

    private Instant stamp() {
        if (plan.stamp() == null) {
            throw new IllegalArgumentException("plan must have a stamp");
        }
        return plan.stamp();
    }

    Inputs inputs() {
        return inputs;
    }

    Exporters exporters() {
        return exporters;
    }

    /**
     * Builds {@link Publication}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Forum forum;
        private final @Nullable Release release;
        private final Plan plan;
        private @Nullable Exporters exporters;
        private Words words = Words.standard();
        private String setUp = "";
        private boolean rebuild;
        private boolean prune;
        private int retries;
        private PublicationListener listener = new PublicationListener() {};
        private BooleanSupplier cancelled = () -> false;

        private Builder(Forum forum, @Nullable Release release, Plan plan) {
            this.forum = Objects.requireNonNull(forum, "forum must not be null");
            this.release = release;
            this.plan = Objects.requireNonNull(plan, "plan must not be null");
        }

        /**
         * Says which exporters there are; without it, those that {@link Exporters#load} finds.
         *
         * @param value the exporters, never null
         * @return this builder, never null
         */
        public Builder exporters(Exporters value) {
            this.exporters = Objects.requireNonNull(value, "exporters must not be null");
            return this;
        }

        /**
         * Says where the library's own words come from; without it, those that come with it.
         *
         * @param value the words, never null
         * @return this builder, never null
         */
        public Builder words(Words value) {
            this.words = Objects.requireNonNull(value, "words must not be null");
            return this;
        }

        /**
         * Names what the exporters were set up with, as a hash of their pictures and fonts: with
         * another text, every file is made again. Without it, the empty text.
         *
         * @param value the text, never null
         * @return this builder, never null
         */
        public Builder setUp(String value) {
            this.setUp = Objects.requireNonNull(value, "setUp must not be null");
            return this;
        }

        /**
         * Makes every file again, also those whose input is still the same.
         *
         * @param value true to do so
         * @return this builder, never null
         */
        public Builder rebuild(boolean value) {
            this.rebuild = value;
            return this;
        }

        /**
         * Removes at the end the files of the manifest that no entry has any longer, unless the
         * publication was cancelled.
         *
         * @param value true to do so
         * @return this builder, never null
         */
        public Builder prune(boolean value) {
            this.prune = value;
            return this;
        }

        /**
         * Says how often an entry that failed is tried again after all others; without it, never.
         *
         * @param times how often, from 0
         * @return this builder, never null
         * @throws IllegalArgumentException if {@code times} is negative
         */
        public Builder retries(int times) {
            if (times < 0) {
                throw new IllegalArgumentException("times must not be negative: " + times);
            }
            this.retries = times;
            return this;
        }

        /**
         * Says who is told how far it is.
         *
         * @param value the listener, never null; what it throws ends the publication
         * @return this builder, never null
         */
        public Builder listener(PublicationListener value) {
            this.listener = Objects.requireNonNull(value, "listener must not be null");
            return this;
        }

        /**
         * Gives a way to cancel it.
         *
         * @param test says true when it shall stop; asked often and by several threads; never null
         * @return this builder, never null
         */
        public Builder cancelledWhen(BooleanSupplier test) {
            this.cancelled = Objects.requireNonNull(test, "test must not be null");
            return this;
        }

        /**
         * Expands the plan.
         *
         * @return the publication; what is wrong with its plan is among its findings; never null
         */
        public Publication build() {
            return new Publication(this);
        }
    }
}

package org.forumkit.release;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.forumkit.finding.Finding;
import org.forumkit.words.Words;

/**
 * A document cannot be released; all reasons are in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReleaseRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    /** The reasons; not part of what is serialised. */
    private final transient List<Finding> findings;

    /**
     * Creates one.
     *
     * @param findings the reasons, never null or empty, copied
     * @throws NullPointerException if {@code findings} or one of them is null
     */
    public ReleaseRefusedException(List<Finding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the reasons.
     *
     * @return what stands against the release, then the errors of its document; never null,
     *     unmodifiable
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String message(List<Finding> findings) {
        Objects.requireNonNull(findings, "findings must not be null");
        String lines =
                findings.stream()
                        .limit(SHOWN)
                        .map(ReleaseRefusedException::line)
                        .collect(Collectors.joining("\n"));
        int rest = findings.size() - SHOWN;
        return rest <= 0 ? lines : lines + "\nand " + rest + " more";
    }

    private static String line(Finding finding) {
        String message = finding.message(Words.standard(), "en");
        return finding.pointer().isEmpty() ? message : finding.pointer() + ": " + message;
    }
}

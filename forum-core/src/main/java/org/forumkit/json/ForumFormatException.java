package org.forumkit.json;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A document cannot be read; all places that were found are in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ForumFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Fault> faults;

    /**
     * Creates one.
     *
     * @param faults what is wrong with the document, in its order; never null or empty, copied
     * @throws NullPointerException if {@code faults} or one of them is null
     * @throws IllegalArgumentException if there is none
     */
    public ForumFormatException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns what is wrong with the document.
     *
     * @return the faults in the document's order, never null, unmodifiable; {@link
     *     ForumJson#MAX_FAULTS} at the most
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    private static String message(List<Fault> faults) {
        Objects.requireNonNull(faults, "faults must not be null");
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults must hold one at least");
        }
        String lines =
                faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
        int rest = faults.size() - SHOWN;
        return rest <= 0 ? lines : lines + "\nand " + rest + " more";
    }
}

package org.forumkit.export;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.forumkit.programme.Programme;
import org.forumkit.words.Words;

/**
 * What an exporter is asked for.
 *
 * <p>Immutable; thread-safe if what it was given to report to is.
 *
 * @since 0.1
 */
public final class ExportRequest {
    private final Programme programme;
    private final Instant stamp;
    private final Options options;
    private final Words words;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;

    private ExportRequest(
            Programme programme,
            Instant stamp,
            Options options,
            Words words,
            DoubleConsumer progress,
            BooleanSupplier cancelled) {
        this.programme = programme;
        this.stamp = stamp;
        this.options = options;
        this.words = words;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Returns a request with the usual options.
     *
     * @param programme what to export, never null
     * @param stamp the moment that the output says it was made; of a release its time, of a draft
     *     the caller's choice; never null
     * @return the request, never null
     */
    public static ExportRequest of(Programme programme, Instant stamp) {
        return new ExportRequest(
                Objects.requireNonNull(programme, "programme must not be null"),
                Objects.requireNonNull(stamp, "stamp must not be null"),
                Options.none(),
                Words.standard(),
                part -> {},
                () -> false);
    }

    /**
     * Returns this request with one option chosen.
     *
     * @param <T> the type of the value
     * @param option the option, never null
     * @param value its value, never null
     * @return the changed request, never null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public <T> ExportRequest with(Option<T> option, T value) {
        return with(options.with(option, value));
    }

    /**
     * Returns this request with other options.
     *
     * @param chosen the options, never null
     * @return the changed request, never null
     */
    public ExportRequest with(Options chosen) {
        Objects.requireNonNull(chosen, "options must not be null");
        return new ExportRequest(programme, stamp, chosen, words, progress, cancelled);
    }

    /**
     * Returns this request with other words.
     *
     * @param others where the library's own words come from, never null
     * @return the changed request, never null
     */
    public ExportRequest with(Words others) {
        Objects.requireNonNull(others, "words must not be null");
        return new ExportRequest(programme, stamp, options, others, progress, cancelled);
    }

    /**
     * Returns this request with somebody to tell how far it is.
     *
     * @param listener is told the part that is done, from 0 to 1, by the exporting thread; never
     *     null
     * @return the changed request, never null
     */
    public ExportRequest onProgress(DoubleConsumer listener) {
        Objects.requireNonNull(listener, "listener must not be null");
        return new ExportRequest(programme, stamp, options, words, listener, cancelled);
    }

    /**
     * Returns this request with a way to cancel it.
     *
     * @param test says true when the export shall stop; asked by the exporting thread; never null
     * @return the changed request, never null
     */
    public ExportRequest cancelledWhen(BooleanSupplier test) {
        Objects.requireNonNull(test, "test must not be null");
        return new ExportRequest(programme, stamp, options, words, progress, test);
    }

    /**
     * Returns what to export.
     *
     * @return the programme, never null
     */
    public Programme programme() {
        return programme;
    }

    /**
     * Returns the moment that the output says it was made.
     *
     * @return the moment, never null
     */
    public Instant stamp() {
        return stamp;
    }

    /**
     * Returns the options.
     *
     * @return the options, never null
     */
    public Options options() {
        return options;
    }

    /**
     * Returns the value of an option.
     *
     * @param <T> the type of the value
     * @param option the option, never null
     * @return the value that was chosen, or the usual one; never null
     */
    public <T> T get(Option<T> option) {
        return options.get(option);
    }

    /**
     * Returns where the library's own words come from.
     *
     * @return the words, never null
     */
    public Words words() {
        return words;
    }

    /**
     * Tells the caller how far the export is.
     *
     * @param part the part that is done, from 0 to 1
     */
    public void progress(double part) {
        progress.accept(part);
    }

    /**
     * Stops the export if the caller wants it to.
     *
     * @throws CancellationException if the request was cancelled
     */
    public void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the export was cancelled");
        }
    }
}

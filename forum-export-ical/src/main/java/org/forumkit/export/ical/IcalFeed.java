package org.forumkit.export.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.ical.internal.ContentLineWriter;
import org.forumkit.export.ical.internal.ElementsOfLines;
import org.forumkit.export.ical.internal.LinesOfElements;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes a calendar feed (RFC 5545, RFC 7986) of a programme: one entry for each session, in the
 * programme's first language.
 *
 * <p>An entry keeps its UID, which is made of the ids of series, edition and session, through all
 * changes, languages and selections; so subscribers see a change where others would see a new
 * entry. Times carry the edition's zone, and the feed its rules. Speakers stand in the description,
 * never as invited attendees.
 *
 * <p>A session without a time that a calendar can hold is left out, with a warning.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class IcalFeed implements Exporter {
    private static final String HOST =
            "(?=.{1,253}$)[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*";

    /** The host name after the @ of every UID; empty for UIDs without one. */
    public static final Option<String> AUTHORITY =
            Option.text(
                    "authority",
                    "",
                    Pattern.compile("|" + HOST),
                    "a host name such as calendar.example.org, or nothing",
                    Text.of("en", "The host name that makes the entries' ids unique in the world")
                            .with("zh-Hans", "使日程条目标识全球唯一的主机名"));

    /** What the calendar is called; empty for the edition's title. */
    public static final Option<String> NAME =
            Option.text(
                    "name",
                    "",
                    Pattern.compile("\\P{Cc}{0,200}"),
                    "up to 200 characters in one line, or nothing",
                    Text.of("en", "What the calendar is called, if not by the edition's title")
                            .with("zh-Hans", "日历名称，缺省为本届名称"));

    /** How often subscribers shall ask for news, to the minute. */
    public static final Option<Duration> REFRESH =
            Option.duration(
                    "refresh",
                    Duration.ofHours(1),
                    Duration.ofMinutes(5),
                    Duration.ofDays(31),
                    Text.of("en", "How often subscribers shall ask for news")
                            .with("zh-Hans", "订阅者的更新间隔"));

    /** The colour that the feed suggests. */
    public static final Option<FeedColour> COLOUR =
            Option.choice(
                    "colour",
                    FeedColour.STEELBLUE,
                    Text.of("en", "The colour that the calendar suggests")
                            .with("zh-Hans", "日历的建议颜色"));

    /** What the feed has an entry for. */
    public static final Option<FeedDetail> DETAIL =
            Option.choice(
                    "detail",
                    FeedDetail.SESSIONS,
                    Text.of(
                                    "en",
                                    "What there is an entry for: editions, days, sessions, or items too")
                            .with("zh-Hans", "按届次、按日、按场次，或同时按议程项生成条目"));

    /** Whether a feed of anything else has an all-day entry for each edition too. */
    public static final Option<Boolean> EDITION_ENTRY =
            Option.flag(
                    "edition-entry",
                    false,
                    Text.of("en", "Whether the edition has an all-day entry beside its sessions")
                            .with("zh-Hans", "除场次外是否另有整届的全天条目"));

    /** What becomes of sessions that do not take place. */
    public static final Option<CancelledSessions> CANCELLED =
            Option.choice(
                    "cancelled",
                    CancelledSessions.KEEP_WITH_PREFIX,
                    Text.of("en", "What becomes of sessions that do not take place")
                            .with("zh-Hans", "如何处理已取消的场次"));

    /**
     * How long {@link CancelledSessions#OMIT} still shows a session that is not held any more, from
     * the release that said so to the request's stamp; nothing for not at all. Clients that keep
     * what vanishes from a feed learn of it by that.
     */
    public static final Option<Duration> CANCELLED_GRACE =
            Option.duration(
                    "cancelled-grace",
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ofDays(3660),
                    Text.of(
                                    "en",
                                    "How long what is left out because it is cancelled is still told of")
                            .with("zh-Hans", "取消的场次在移除前仍显示多久"));

    /** The time zones in whose times the descriptions say it too, separated by commas. */
    public static final Option<String> ZONES =
            Option.text(
                    "zones",
                    "",
                    Pattern.compile("|[A-Za-z0-9_+/-]{1,60}(,[A-Za-z0-9_+/-]{1,60}){0,9}"),
                    "up to ten names such as Asia/Seoul, separated by commas, or nothing",
                    Text.of("en", "The other time zones in whose times descriptions say it too")
                            .with("zh-Hans", "说明中另行列出其时间的时区"));

    /** Whether titles stand in the programme's first two languages. */
    public static final Option<Boolean> BILINGUAL =
            Option.flag(
                    "bilingual",
                    false,
                    Text.of("en", "Whether titles stand in two languages")
                            .with("zh-Hans", "标题是否双语"));

    /** How long before the start subscribers are reminded; nothing for not at all. */
    public static final Option<Duration> ALARM =
            Option.duration(
                    "alarm",
                    Duration.ZERO,
                    Duration.ZERO,
                    Duration.ofDays(7),
                    Text.of("en", "How long before the start subscribers are reminded")
                            .with("zh-Hans", "提前多久提醒"));

    /** The address of a picture for the calendar and its editions; empty for none. */
    public static final Option<String> IMAGE =
            Option.text(
                    "image",
                    "",
                    Pattern.compile("|https?://[^\\s\\p{Cc}]{1,2000}"),
                    "an address of scheme http or https, or nothing",
                    Text.of("en", "The address of a picture for the calendar")
                            .with("zh-Hans", "日历图片的地址"));

    /** Whether descriptions are there as HTML too (X-ALT-DESC). */
    public static final Option<Boolean> HTML =
            Option.flag(
                    "html",
                    false,
                    Text.of("en", "Whether descriptions are there as HTML too, for Outlook")
                            .with("zh-Hans", "是否另附 HTML 说明（供 Outlook 使用）"));

    /**
     * Whether speakers, places and styled descriptions are there as RFC 9073 describes them; few
     * clients read them.
     */
    public static final Option<Boolean> RICH =
            Option.flag(
                    "rich",
                    false,
                    Text.of("en", "Whether speakers and places are there as RFC 9073 has them")
                            .with("zh-Hans", "是否按 RFC 9073 附上发言人与地点"));

    /**
     * The organiser's e-mail address; empty for none. With it the feed is one that is published in
     * the sense of RFC 5546 (METHOD:PUBLISH), which asks for an organiser.
     */
    public static final Option<String> ORGANISER =
            Option.text(
                    "organiser",
                    "",
                    Pattern.compile("|[a-zA-Z0-9._%+-]{1,64}@" + HOST),
                    "an e-mail address, or nothing",
                    Text.of("en", "The organiser's e-mail address, shown in every entry")
                            .with("zh-Hans", "主办方电子邮箱，显示在每个条目中"));

    /** The address where the feed itself is served; empty if it is not known. */
    public static final Option<String> SOURCE =
            Option.text(
                    "source",
                    "",
                    Pattern.compile("|https?://[^\\s\\p{Cc}]{1,2000}"),
                    "an address of scheme http or https, or nothing",
                    Text.of("en", "The address where the feed is served")
                            .with("zh-Hans", "日历订阅地址"));

    static final OptionSet OPTIONS =
            OptionSet.of(
                    AUTHORITY,
                    NAME,
                    REFRESH,
                    COLOUR,
                    DETAIL,
                    EDITION_ENTRY,
                    CANCELLED,
                    CANCELLED_GRACE,
                    BILINGUAL,
                    ZONES,
                    ALARM,
                    IMAGE,
                    HTML,
                    RICH,
                    ORGANISER,
                    SOURCE);

    private final @Nullable FeedCustomiser customiser;

    private IcalFeed(@Nullable FeedCustomiser customiser) {
        this.customiser = customiser;
    }

    /**
     * Returns the exporter.
     *
     * @return the exporter, never null
     */
    public static IcalFeed create() {
        return new IcalFeed(null);
    }

    /**
     * Returns an exporter that changes the entries before they are written.
     *
     * @param customiser what changes them, never null
     * @return the exporter, never null
     */
    public static IcalFeed create(FeedCustomiser customiser) {
        return new IcalFeed(Objects.requireNonNull(customiser, "customiser must not be null"));
    }

    @Override
    public String id() {
        return "ical";
    }

    @Override
    public Text displayName() {
        return Text.of("en", "Calendar feed (iCalendar)").with("zh-Hans", "日历订阅（iCalendar）");
    }

    @Override
    public String mediaType() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "ics";
    }

    @Override
    public OptionSet options() {
        return OPTIONS;
    }

    @Override
    public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        OPTIONS.check(request.options());
        ContentLineWriter lines = new ContentLineWriter(out);
        List<Finding> findings = write(request, lines);
        lines.flush();
        return findings;
    }

    private List<Finding> write(ExportRequest request, ContentLineWriter lines) throws IOException {
        if (customiser == null) {
            return new FeedWriter(request, lines, null).write();
        }
        EntryCustomiser entries = new EntryCustomiser(id(), customiser, new LinesOfElements(lines));
        return new FeedWriter(request, new ElementsOfLines(entries), entries).write();
    }
}

package org.forumkit.export.ical;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Confirmation;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Timing;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeDocument;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeLink;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeSuccessor;
import org.jspecify.annotations.Nullable;

/** Writes descriptions: paragraphs, piece by piece, as plain text or as HTML. */
final class DescriptionWriter {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final LineSink out;
    private final FeedWords words;
    private final String language;
    private final ProgrammeEdition edition;
    private final OtherZones zones;

    private String property = "DESCRIPTION";
    private boolean html;

    /** The language of the line that is being written. */
    private String tag = "";

    private boolean begun;
    private boolean paragraphDue;

    DescriptionWriter(
            LineSink out,
            FeedWords words,
            String language,
            ProgrammeEdition edition,
            OtherZones zones) {
        this.out = out;
        this.words = words;
        this.language = language;
        this.edition = edition;
        this.zones = zones;
    }

    /** A description, whatever form it is written in. */
    interface Body {
        void write() throws IOException;
    }

    /** Writes a description as HTML into another property. */
    void html(String name, Body body) throws IOException {
        property = name;
        html = true;
        try {
            body.write();
        } finally {
            property = "DESCRIPTION";
            html = false;
        }
    }

    void session(ProgrammeSession session, @Nullable String url) throws IOException {
        begin(session.description());
        remarks(
                session,
                EditionPlan.isOff(edition, session) ? words.offReason(edition, session) : null);
        otherTimes(EditionPlan.start(session), EditionPlan.end(session));
        paragraph(session.description());
        paragraph();
        for (int i = 0; i < session.speakers().size(); i++) {
            ProgrammeAppearance speaker = session.speakers().get(i);
            line();
            label(words.get(speaker.role()));
            appearance(speaker);
        }
        paragraph();
        for (int i = 0; i < session.items().size(); i++) {
            item(session.items().get(i));
        }
        paragraph();
        addresses(session, url);
        documents(session.documents());
        end();
    }

    void item(ProgrammeSession session, ProgrammeItem item, @Nullable String url)
            throws IOException {
        begin(item.description());
        remarks(session, words.offReason(edition, session, item));
        otherTimes(item.start(), EditionPlan.end(item));
        paragraph(item.description());
        paragraph();
        for (int i = 0; i < item.speakers().size(); i++) {
            ProgrammeAppearance speaker = item.speakers().get(i);
            line();
            label(words.get(speaker.role()));
            appearance(speaker);
        }
        paragraph(session.title());
        paragraph();
        addresses(session, url);
        documents(item.documents());
        end();
    }

    void day(List<ProgrammeSession> sessions, @Nullable String url) throws IOException {
        begin(edition.title());
        for (ProgrammeSession session : sessions) {
            line();
            if (session.start() != null) {
                time(session.start(), EditionPlan.end(session));
            }
            if (session.isOff()) {
                label(words.offReason(edition, session));
            }
            say(session.title().first().value());
        }
        paragraph();
        addresses(edition.links(), url);
        end();
    }

    void edition(@Nullable String url) throws IOException {
        begin(edition.theme());
        paragraph(edition.theme());
        paragraph(edition.description());
        paragraph();
        for (ProgrammeOrganiser organiser : edition.organisers()) {
            line();
            label(organiser.label().first().value());
            boolean first = true;
            for (ProgrammeOrganisation organisation : organiser.organisations()) {
                if (!first) {
                    say(words.listSeparator);
                }
                first = false;
                say(organisation.name().first().value());
            }
        }
        paragraph(edition.remark());
        paragraph();
        addresses(edition.links(), url);
        end();
    }

    /** Says in words what the times and the status do not say to every reader. */
    private void remarks(ProgrammeSession session, @Nullable String offReason) throws IOException {
        paragraph();
        SessionStatus status = session.status();
        if (offReason != null) {
            line();
            say(offReason);
        } else if (status != SessionStatus.CONFIRMED) {
            line();
            say(words.get(status));
        }
        for (ProgrammeSuccessor successor : session.successors()) {
            line();
            label(words.replacedBy);
            say(successor.title().first().value());
            if (successor.start() != null) {
                say(words.listSeparator);
                say(zones.dates().dateTime(successor.start()));
            }
        }
        if (session.timing() == Timing.INDICATIVE) {
            line();
            say(words.get(Timing.INDICATIVE));
        }
    }

    private void item(ProgrammeItem item) throws IOException {
        List<ProgrammeAppearance> speakers = item.speakers();
        line();
        say("• ");
        if (item.start() != null) {
            time(item.start(), item.end());
        }
        if (item.title() == null && speakers.size() == 1) {
            label(words.get(item.kind()));
            appearance(speakers.get(0));
            return;
        }
        say(item.title() == null ? words.get(item.kind()) : item.title().first().value());
        for (int i = 0; i < speakers.size(); i++) {
            ProgrammeAppearance speaker = speakers.get(i);
            line();
            say("  – ");
            if (speaker.role() != AppearanceRole.SPEAKER) {
                label(words.get(speaker.role()));
            }
            appearance(speaker);
        }
    }

    private void time(LocalDateTime start, @Nullable LocalDateTime end) throws IOException {
        out.clock(start);
        if (end != null) {
            say("–");
            out.clock(end);
        }
        say(" ");
    }

    private void appearance(ProgrammeAppearance appearance) throws IOException {
        String name = appearance.name().first().value();
        boolean tentative =
                appearance.confirmation() == Confirmation.TENTATIVE
                        && !name.endsWith(words.afterTentative);
        if (tentative) {
            say(words.beforeTentative).say(name).say(words.afterTentative);
        } else {
            say(name);
        }
        if (appearance.confirmation() == Confirmation.DECLINED) {
            say(words.listSeparator).say(words.get(Confirmation.DECLINED));
        }
        if (appearance.position() != null) {
            say(words.listSeparator).say(appearance.position().first().value());
        }
        if (appearance.organisation() != null) {
            String organisation = appearance.organisation().name().first().value();
            if (!name.contains(organisation)) {
                say(words.listSeparator).say(organisation);
            }
        } else if (appearance.country() != null) {
            say(words.listSeparator).say(appearance.country().name().first().value());
        }
    }

    private void otherTimes(@Nullable LocalDateTime start, @Nullable LocalDateTime end)
            throws IOException {
        if (start != null && !zones.others().isEmpty()) {
            paragraph();
            for (String each : zones.lines(start, end)) {
                line();
                say(each);
            }
        }
    }

    private void addresses(ProgrammeSession session, @Nullable String url) throws IOException {
        if (session.online() != null && !EditionPlan.isOff(edition, session)) {
            line();
            label(words.online);
            address(session.online());
        }
        addresses(session.links(), url);
    }

    private void addresses(List<ProgrammeLink> links, @Nullable String url) throws IOException {
        if (url != null) {
            line();
            address(url);
        }
        for (int i = 0; i < links.size(); i++) {
            ProgrammeLink link = links.get(i);
            if (!link.url().equals(url)) {
                line();
                titled(link.title(), link.url());
            }
        }
    }

    private void documents(List<ProgrammeDocument> documents) throws IOException {
        for (int i = 0; i < documents.size(); i++) {
            ProgrammeDocument document = documents.get(i);
            if (document.url() != null) {
                line();
                titled(document.title(), document.url());
            }
        }
    }

    private void titled(@Nullable LocalText title, String url) throws IOException {
        if (title != null) {
            label(title.first().value());
        }
        address(url);
    }

    private void address(String url) throws IOException {
        if (html) {
            String escaped = escaped(url);
            out.text("<a href=\"").text(escaped).text("\">").text(escaped).text("</a>");
        } else {
            out.text(url);
        }
    }

    private DescriptionWriter say(String text) throws IOException {
        out.text(html ? escaped(text) : text);
        return this;
    }

    private static String escaped(String text) {
        return LINE_BREAK
                .matcher(
                        text.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;"))
                .replaceAll("<br>");
    }

    private void label(String label) throws IOException {
        say(label).say(words.labelSeparator);
    }

    private void begin(@Nullable LocalText main) {
        tag = main == null ? language : main.first().language();
        begun = false;
        paragraphDue = false;
    }

    private void paragraph(@Nullable LocalText text) throws IOException {
        if (text != null) {
            paragraph();
            line();
            say(text.first().value());
        }
    }

    /** Separates what comes next, if anything, from what is there, if anything. */
    private void paragraph() {
        paragraphDue = begun;
    }

    private void line() throws IOException {
        if (!begun) {
            out.property(property);
            if (html) {
                if (property.equals("STYLED-DESCRIPTION")) {
                    out.parameter("VALUE", "TEXT");
                }
                out.parameter("FMTTYPE", "text/html");
            }
            Lines.language(out, tag);
            begun = true;
            return;
        }
        lineBreak();
        if (paragraphDue) {
            lineBreak();
            paragraphDue = false;
        }
    }

    private void lineBreak() throws IOException {
        if (html) {
            out.text("<br>");
        } else {
            out.lineBreak();
        }
    }

    private void end() throws IOException {
        if (begun) {
            out.end();
        }
    }
}

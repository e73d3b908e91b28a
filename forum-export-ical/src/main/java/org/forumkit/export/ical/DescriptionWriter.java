package org.forumkit.export.ical;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.forumkit.export.ical.internal.ContentLineWriter;
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
import org.jspecify.annotations.Nullable;

/** Writes DESCRIPTION lines: plain text in paragraphs, piece by piece. */
final class DescriptionWriter {
    private final ContentLineWriter out;
    private final FeedWords words;
    private final String language;

    /** The language of the line that is being written. */
    private String tag = "";

    private boolean begun;
    private boolean paragraphDue;

    DescriptionWriter(ContentLineWriter out, FeedWords words, String language) {
        this.out = out;
        this.words = words;
        this.language = language;
    }

    void session(ProgrammeSession session, @Nullable String url) throws IOException {
        begin(session.description());
        remarks(session);
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
        addresses(session.links(), url);
        documents(session.documents());
        end();
    }

    void edition(ProgrammeEdition edition, @Nullable String url) throws IOException {
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
                    out.text(words.listSeparator);
                }
                first = false;
                out.text(organisation.name().first().value());
            }
        }
        paragraph(edition.remark());
        paragraph();
        addresses(edition.links(), url);
        end();
    }

    /** Says in words what the times and the status do not say to every reader. */
    private void remarks(ProgrammeSession session) throws IOException {
        paragraph();
        SessionStatus status = session.status();
        if (session.withdrawn()) {
            line();
            out.text(words.get(SessionStatus.CANCELLED));
        } else if (status != SessionStatus.CONFIRMED) {
            line();
            out.text(words.get(status));
        }
        if (session.timing() == Timing.INDICATIVE) {
            line();
            out.text(words.get(Timing.INDICATIVE));
        }
    }

    private void item(ProgrammeItem item) throws IOException {
        List<ProgrammeAppearance> speakers = item.speakers();
        line();
        out.text("• ");
        if (item.start() != null) {
            time(item.start(), item.end());
        }
        if (item.title() == null && speakers.size() == 1) {
            label(words.get(item.kind()));
            appearance(speakers.get(0));
            return;
        }
        out.text(item.title() == null ? words.get(item.kind()) : item.title().first().value());
        for (int i = 0; i < speakers.size(); i++) {
            ProgrammeAppearance speaker = speakers.get(i);
            line();
            out.text("  – ");
            if (speaker.role() != AppearanceRole.SPEAKER) {
                label(words.get(speaker.role()));
            }
            appearance(speaker);
        }
    }

    private void time(LocalDateTime start, @Nullable LocalDateTime end) throws IOException {
        out.clock(start);
        if (end != null) {
            out.text("–").clock(end);
        }
        out.text(" ");
    }

    private void appearance(ProgrammeAppearance appearance) throws IOException {
        String name = appearance.name().first().value();
        boolean tentative =
                appearance.confirmation() == Confirmation.TENTATIVE
                        && !name.endsWith(words.afterTentative);
        if (tentative) {
            out.text(words.beforeTentative).text(name).text(words.afterTentative);
        } else {
            out.text(name);
        }
        if (appearance.confirmation() == Confirmation.DECLINED) {
            out.text(words.listSeparator).text(words.get(Confirmation.DECLINED));
        }
        if (appearance.position() != null) {
            out.text(words.listSeparator).text(appearance.position().first().value());
        }
        if (appearance.organisation() != null) {
            String organisation = appearance.organisation().name().first().value();
            if (!name.contains(organisation)) {
                out.text(words.listSeparator).text(organisation);
            }
        } else if (appearance.country() != null) {
            out.text(words.listSeparator).text(appearance.country().name().first().value());
        }
    }

    private void addresses(List<ProgrammeLink> links, @Nullable String url) throws IOException {
        if (url != null) {
            line();
            out.text(url);
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
        out.text(url);
    }

    private void label(String label) throws IOException {
        out.text(label).text(words.labelSeparator);
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
            out.text(text.first().value());
        }
    }

    /** Separates what comes next, if anything, from what is there, if anything. */
    private void paragraph() {
        paragraphDue = begun;
    }

    private void line() throws IOException {
        if (!begun) {
            out.property("DESCRIPTION");
            Lines.language(out, tag);
            begun = true;
            return;
        }
        out.lineBreak();
        if (paragraphDue) {
            out.lineBreak();
            paragraphDue = false;
        }
    }

    private void end() throws IOException {
        if (begun) {
            out.end();
        }
    }
}

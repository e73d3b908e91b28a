package org.forumkit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;

/** Puts secrets wherever one audience may not look. */
final class Secrets {
    private static final String MARK = SampleForums.SECRET;
    private static final long NUMBER = SampleForums.SECRET_NUMBER;

    private final Forum base;
    private final boolean forDelegates;
    private final List<Visibility> veils;

    Secrets(Forum base, Audience audience) {
        this.base = base;
        this.forDelegates = audience == Audience.DELEGATES;
        Visibility others = Visibility.builder().audience(above(audience)).build();
        Visibility later =
                Visibility.builder()
                        .audience(Audience.PUBLIC)
                        .hiddenUntil(SampleForums.AT.plusNanos(1))
                        .build();
        Text instead = Text.of("en", "Not yet announced");
        this.veils =
                List.of(
                        others,
                        later,
                        others.toBuilder().placeholder(instead).build(),
                        later.toBuilder().placeholder(instead).build());
    }

    private static Audience above(Audience audience) {
        return switch (audience) {
            case PUBLIC -> Audience.PRESS;
            case PRESS -> Audience.DELEGATES;
            case DELEGATES, INTERNAL -> Audience.INTERNAL;
        };
    }

    Forum forum() {
        Edition edition = base.series().editions().get(0);
        List<Organisation> organisations = new ArrayList<>();
        for (Organisation each : base.organisations()) {
            organisations.add(
                    Records.marked(each, MARK, NUMBER, "description", "logo", "links", "extensions")
                            .toBuilder()
                            .visibility(veils.get(organisations.size() % veils.size()))
                            .build());
        }
        organisations.add(Records.filled(Organisation.class, MARK, NUMBER));
        List<Person> people = new ArrayList<>();
        for (Person each : base.people()) {
            people.add(
                    forDelegates
                            ? Records.marked(each, MARK, NUMBER, "extensions")
                            : Records.marked(
                                    each,
                                    MARK,
                                    NUMBER,
                                    "biography",
                                    "portrait",
                                    "links",
                                    "extensions"));
        }
        people.add(Records.filled(Person.class, MARK, NUMBER));
        return base.toBuilder()
                .series(base.series().toBuilder().editions(List.of(secret(edition))).build())
                .people(people)
                .organisations(organisations)
                .build();
    }

    /**
     * A thing that is replaced keeps its id; one that is not there at all does not show even it.
     */
    private String id(int veil) {
        return (veils.get(veil).placeholder() == null ? MARK : "hidden") + "-" + veil;
    }

    private <T> List<T> hidden(BiFunction<String, Visibility, T> make) {
        List<T> all = new ArrayList<>();
        for (int veil = 0; veil < veils.size(); veil++) {
            all.add(make.apply(id(veil), veils.get(veil)));
        }
        return all;
    }

    private Edition secret(Edition edition) {
        List<Session> sessions = new ArrayList<>();
        edition.sessions().forEach(session -> sessions.add(secret(session)));
        Session secret =
                Records.filled(Session.class, MARK, NUMBER).toBuilder()
                        .status(SessionStatus.CONFIRMED)
                        .revision(0)
                        .build();
        sessions.addAll(hidden((id, veil) -> secret.toBuilder().id(id).visibility(veil).build()));
        Session draft = Records.filled(Session.class, MARK, NUMBER);
        Visibility open = Visibility.builder().audience(Audience.PUBLIC).build();
        sessions.add(draft.toBuilder().status(SessionStatus.DRAFT).id(MARK + "-a").build());
        sessions.add(
                draft.toBuilder()
                        .status(SessionStatus.DRAFT)
                        .id(MARK + "-b")
                        .visibility(open)
                        .build());
        return edition.toBuilder()
                .sessions(sessions)
                .participants(participants(edition))
                .delegations(delegations(edition))
                .notices(notices(edition))
                .contacts(contacts(edition))
                .build();
    }

    private Session secret(Session session) {
        List<Item> items = new ArrayList<>();
        for (Item each : session.items()) {
            items.add(
                    each.toBuilder()
                            .appearances(withHidden(each.appearances()))
                            .documents(hiddenDocuments())
                            .build());
        }
        Item secret = Records.filled(Item.class, MARK, NUMBER);
        items.addAll(hidden((id, veil) -> secret.toBuilder().id(id).visibility(veil).build()));
        return Records.marked(session, MARK, NUMBER, "extensions").toBuilder()
                .items(items)
                .appearances(withHidden(session.appearances()))
                .documents(hiddenDocuments())
                .build();
    }

    private List<Document> hiddenDocuments() {
        Document document = Records.filled(Document.class, MARK, NUMBER);
        return veils.stream().map(veil -> document.toBuilder().visibility(veil).build()).toList();
    }

    /** Adds those who are hidden, who declined, and who are hidden as participants. */
    private List<Appearance> withHidden(List<Appearance> appearances) {
        List<Appearance> all = new ArrayList<>(appearances);
        Appearance secret = Records.filled(Appearance.class, MARK, NUMBER);
        Appearance unnamed = secret.toBuilder().participant(null).build();
        for (Visibility veil : veils) {
            all.add(secret.toBuilder().visibility(veil).build());
            all.add(unnamed.toBuilder().visibility(veil).build());
        }
        all.add(secret.toBuilder().confirmation(Confirmation.DECLINED).build());
        all.add(unnamed.toBuilder().confirmation(Confirmation.DECLINED).build());
        for (int veil = 0; veil < veils.size(); veil++) {
            all.add(Appearance.builder().participant(id(veil)).build());
        }
        all.add(Appearance.builder().participant(MARK + "-declined").build());
        all.add(Appearance.builder().participant(MARK + "-withdrawn").build());
        return all;
    }

    private List<Participant> participants(Edition edition) {
        List<Participant> all = new ArrayList<>();
        for (Participant each : edition.participants()) {
            Participant marked =
                    Records.marked(
                            each,
                            MARK,
                            NUMBER,
                            "email",
                            "telephone",
                            "accreditation",
                            "extensions");
            // Who is hidden is not named by those who accompany them.
            marked = marked.toBuilder().accompanies(id(all.size() % veils.size())).build();
            all.add(
                    forDelegates
                            ? marked
                            : Records.marked(marked, MARK, NUMBER, "delegation", "rank"));
        }
        Participant secret = Records.filled(Participant.class, MARK, NUMBER);
        Visibility internal = Visibility.builder().audience(Audience.INTERNAL).build();
        // The public is not shown the list of participants anyway.
        all.add(secret.toBuilder().visibility(forDelegates ? internal : null).build());
        all.addAll(hidden((id, veil) -> secret.toBuilder().id(id).visibility(veil).build()));
        all.add(
                secret.toBuilder()
                        .id(MARK + "-declined")
                        .status(ParticipantStatus.DECLINED)
                        .build());
        all.add(
                secret.toBuilder()
                        .id(MARK + "-withdrawn")
                        .status(ParticipantStatus.WITHDRAWN)
                        .build());
        return all;
    }

    private List<Delegation> delegations(Edition edition) {
        Delegation secret = Records.filled(Delegation.class, MARK, NUMBER);
        Visibility internal = Visibility.builder().audience(Audience.INTERNAL).build();
        List<Delegation> all = new ArrayList<>();
        for (Delegation each : edition.delegations()) {
            all.add(
                    forDelegates
                            ? Records.marked(each, MARK, NUMBER, "quota", "extensions")
                            : secret.toBuilder().id(each.id()).build());
        }
        all.add(secret.toBuilder().visibility(forDelegates ? internal : null).build());
        all.addAll(hidden((id, veil) -> secret.toBuilder().id(id).visibility(veil).build()));
        return all;
    }

    private List<Notice> notices(Edition edition) {
        Notice secret = Records.filled(Notice.class, MARK, NUMBER);
        List<Notice> all = new ArrayList<>(edition.notices());
        all.addAll(hidden((id, veil) -> secret.toBuilder().id(id).visibility(veil).build()));
        return all;
    }

    private List<Contact> contacts(Edition edition) {
        Contact secret = Records.filled(Contact.class, MARK, NUMBER);
        List<Contact> all = new ArrayList<>();
        for (Contact each : edition.contacts()) {
            all.add(
                    forDelegates
                            ? Records.marked(each, MARK, NUMBER, "telephone", "email", "extensions")
                            : secret);
        }
        all.addAll(hidden((id, veil) -> secret.toBuilder().id(id).visibility(veil).build()));
        return all;
    }
}

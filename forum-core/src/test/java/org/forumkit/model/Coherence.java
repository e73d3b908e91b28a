package org.forumkit.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changes drawn records so that their components do not gainsay one another. */
final class Coherence {
    /** How long a session lasts, and the tenth of it that an item may take. */
    private static final int MINUTES = 90;

    private final ValidRecords draw;

    Coherence(ValidRecords draw) {
        this.draw = draw;
    }

    Object settled(Object record) {
        if (record instanceof Forum forum) {
            return forum.toBuilder().defaultLanguage("en").build();
        } else if (record instanceof Edition edition) {
            return settled(edition);
        } else if (record instanceof Session session) {
            return settled(session);
        } else if (record instanceof Item item) {
            return settled(item);
        } else if (record instanceof Appearance appearance) {
            return settled(appearance);
        } else if (record instanceof Participant participant) {
            return settled(participant);
        } else if (record instanceof Delegation each) {
            return each.subdivision() == null
                    ? each
                    : each.toBuilder().subdivision(draw.subdivision(each.country())).build();
        } else if (record instanceof Organisation each) {
            return each.toBuilder()
                    .parent(each.parent() == null ? null : draw.parent())
                    .subdivision(
                            each.subdivision() == null ? null : draw.subdivision(each.country()))
                    .build();
        } else if (record instanceof Venue each) {
            return each.subdivision() == null
                    ? each
                    : each.toBuilder().subdivision(draw.subdivision(each.country())).build();
        } else if (record instanceof Topic each) {
            return each.vocabulary().isEmpty()
                    ? each.toBuilder().vocabulary(List.of(draw.theme())).build()
                    : each;
        } else if (record instanceof PersonName name) {
            return name.full() == null && name.family() == null && name.given() == null
                    ? name.toBuilder().given("\u041E\u043B\u044C\u0433\u0430").build()
                    : name;
        } else if (record instanceof RegionMember each) {
            boolean ends = each.validFrom() != null && each.validUntil() != null;
            return ends
                    ? new RegionMember(
                            each.code(), each.validFrom(), each.validFrom().plusDays(1000))
                    : each;
        } else if (record instanceof RelatedEvent event) {
            return settled(event);
        }
        return record;
    }

    private Edition settled(Edition edition) {
        Edition.Builder builder =
                edition.toBuilder()
                        .state(draw.state)
                        .languages(draw.languages)
                        .firstDay(draw.day)
                        .lastDay(
                                draw.days == 1 && edition.lastDay() == null
                                        ? null
                                        : draw.day.plusDays(draw.days - 1L));
        if (edition.zone() == null && !edition.sessions().isEmpty()) {
            builder.zone("Asia/Seoul");
        }
        if (draw.isAhead()) {
            List<OrganiserRole> organisers = new ArrayList<>(edition.organisers());
            organisers.add(
                    new OrganiserRole(OrganiserKind.UNDERTAKER, null, List.of("organisation-1")));
            builder.organisers(organisers);
        }
        return builder.build();
    }

    private Session settled(Session session) {
        LocalDateTime end = draw.start.plusMinutes(MINUTES);
        boolean held = draw.state == EditionState.HELD;
        boolean ends = !held || session.end() != null;
        boolean starts = ends || session.start() != null;
        Session.Builder builder =
                session.toBuilder()
                        .start(starts ? draw.start : null)
                        .end(ends ? end : null)
                        .interpretation(interpretation(session));
        if (!session.languages().isEmpty()) {
            LinkedHashSet<String> languages = new LinkedHashSet<>();
            languages.add(draw.languages.get(0));
            languages.addAll(session.languages());
            builder.languages(List.copyOf(languages));
        }
        if (draw.isAhead()) {
            List<Appearance> appearances = new ArrayList<>(session.appearances());
            for (AppearanceRole role : List.of(AppearanceRole.SPEAKER, AppearanceRole.MODERATOR)) {
                String who = draw.participant();
                appearances.add(Appearance.builder().participant(who).role(role).build());
            }
            builder.appearances(appearances);
            if (session.rooms().isEmpty()) {
                builder.rooms(List.of(draw.room()));
            }
            if (session.description() == null) {
                builder.description(draw.text(""));
            }
        }
        return builder.build();
    }

    /** Each language once, each channel once; in a plenary session nobody is left out. */
    private List<Interpretation> interpretation(Session session) {
        Map<String, Interpretation> all = new LinkedHashMap<>();
        for (Interpretation each : session.interpretation()) {
            all.putIfAbsent(each.language(), each);
        }
        if (session.attendance() == Attendance.PLENARY && !session.languages().isEmpty()) {
            for (String each : draw.languages) {
                all.putIfAbsent(
                        each, new Interpretation(each, InterpretationMode.CONSECUTIVE, null));
            }
        }
        List<Interpretation> numbered = new ArrayList<>();
        for (Interpretation each : all.values()) {
            Integer channel = each.channel() == null ? null : numbered.size() + 1;
            numbered.add(new Interpretation(each.language(), each.mode(), channel));
        }
        return numbered;
    }

    private Item settled(Item item) {
        LocalDateTime start = draw.start.plusMinutes(10L * draw.item);
        boolean ends = item.start() != null && item.end() != null;
        return item.toBuilder()
                .start(item.start() == null ? null : start)
                .end(ends ? start.plusMinutes(10) : null)
                .runningTime(ends ? null : item.runningTime())
                .build();
    }

    private Appearance settled(Appearance appearance) {
        Appearance.Builder builder = appearance.toBuilder();
        if (draw.isAhead() && appearance.confirmation() == Confirmation.TENTATIVE) {
            builder.confirmation(Confirmation.CONFIRMED);
        }
        if (appearance.participant() != null) {
            builder.organisation(null).placeholder(null);
        } else if (draw.isAhead()) {
            builder.placeholder(null);
            if (appearance.organisation() == null) {
                builder.participant(draw.participant());
            }
        } else if (appearance.organisation() == null && appearance.placeholder() == null) {
            builder.placeholder(draw.text(""));
        }
        return builder.build();
    }

    private Participant settled(Participant participant) {
        Participant.Builder builder = participant.toBuilder();
        if (draw.isUsed()) {
            ParticipantStatus status = participant.status();
            if (status == ParticipantStatus.DECLINED || status == ParticipantStatus.WITHDRAWN) {
                builder.status(ParticipantStatus.ATTENDED);
            }
            if (draw.isAhead() && participant.person() == null) {
                builder.person(draw.person());
            }
        }
        if (builder.build().person() != null) {
            builder.placeholder(null);
        } else if (participant.organisation() == null && participant.placeholder() == null) {
            builder.placeholder(draw.text(""));
        }
        if (draw.isAccompanied()) {
            builder.accompanies(null);
        }
        if (participant.subdivision() != null) {
            builder.subdivision(draw.subdivision(participant.country()));
        }
        if (!participant.languages().isEmpty()) {
            builder.languages(
                    Stream.of(draw.languages.get(0), participant.languages().get(0))
                            .distinct()
                            .toList());
        }
        return builder.build();
    }

    private RelatedEvent settled(RelatedEvent event) {
        if (event.kind() == RelationKind.PART_OF) {
            return event.toBuilder()
                    .firstDay(draw.day.minusDays(1))
                    .lastDay(draw.day.plusDays(10))
                    .build();
        }
        boolean ends = event.firstDay() != null && event.lastDay() != null;
        return ends ? event.toBuilder().lastDay(event.firstDay().plusDays(1)).build() : event;
    }
}

package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

class PdfRunningOrderTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void tellsWhatHappensMinuteByMinute() throws IOException {
        Session opening =
                Session.builder("o", en("Opening"))
                        .start(NINE)
                        .end(NINE.plusMinutes(60))
                        .setUp(Duration.ofMinutes(45))
                        .rooms(List.of("r"))
                        .languages(List.of("zh"))
                        .interpretation(
                                List.of(
                                        new Interpretation(
                                                "en", InterpretationMode.SIMULTANEOUS, 2)))
                        .items(
                                List.of(
                                        item("First", 10),
                                        item("Second", 15),
                                        item("Third", 0),
                                        item("Fourth", 5)))
                        .build();
        assertEquals(
                "RunningorderMonday,1March2032"
                        + "TimeMin.WhatWhoLanguagesandchannelsRoomCue"
                        + "08:1545Set-up"
                        + "09:0060OpeningChineseInterpretation:English(channel2)Hall1"
                        + "09:00101.First"
                        + "~09:10152.Second"
                        + "~09:253.Third"
                        + "54.Fourth"
                        + "RunningorderSamplePage1of1",
                text(opening, Map.of()));
    }

    @Test
    void leavesOutColumnsThatNothingIsIn() throws IOException {
        Session session = Session.builder("s", en("Talk")).start(NINE).build();
        assertEquals(
                "RunningorderMonday,1March2032TimeMin.WhatWho09:00TalkRunningorderSamplePage1of1",
                text(session, Map.of("cues", "false")));
    }

    /** Who leads a session, or is its host, is said to do so; who speaks needs no word. */
    @Test
    void saysWhatPeopleDo() throws IOException {
        Session session =
                Session.builder("s", en("Talk"))
                        .start(NINE)
                        .appearances(
                                List.of(
                                        appearance("Anna", AppearanceRole.MODERATOR),
                                        appearance("Boris", AppearanceRole.PANELLIST),
                                        appearance("Clara", AppearanceRole.PANELLIST)))
                        .items(
                                List.of(
                                        Item.builder("i")
                                                .title(en("Speech"))
                                                .appearances(
                                                        List.of(
                                                                appearance(
                                                                        "Dora",
                                                                        AppearanceRole.SPEAKER)))
                                                .build()))
                        .build();
        assertEquals(
                "RunningorderMonday,1March2032TimeMin.WhatWho"
                        + "09:00TalkModeratorAnnaPanellistBorisClara09:001.SpeechDora"
                        + "RunningorderSamplePage1of1",
                text(session, Map.of("cues", "false")));
    }

    /** Times that only show the order say so wherever they stand. */
    @Test
    void marksTheTimesOfSpeechesWhereThoseOfTheSessionAreIllustrative() throws IOException {
        Session session =
                Session.builder("s", en("Talk"))
                        .start(NINE)
                        .timing(Timing.INDICATIVE)
                        .setUp(Duration.ofMinutes(30))
                        .items(List.of(item("First", 10), item("Second", 0)))
                        .build();
        assertEquals(
                "Runningorder*Timesmarkedwithanasteriskareillustrative:theyshowtheorderonly."
                        + "Monday,1March2032TimeMin.WhatWho08:30*30Set-up09:00*Talk"
                        + "09:00*101.First~09:10*2.SecondRunningorderSamplePage1of1",
                text(session, Map.of("cues", "false")));
    }

    @Test
    void keepsTheDigitsOfTimesBelowOneAnother() throws IOException {
        Session session =
                Session.builder("s", en("Talk"))
                        .start(NINE)
                        .items(List.of(item("First", 10), item("Second", 0)))
                        .build();
        List<Float> colons =
                PageWalk.pages(print(session, Map.of())).get(0).stream()
                        .filter(each -> each.text().equals(":"))
                        .map(PageWalk.Glyph::left)
                        .toList();
        // 09:00 of the session in bold, 09:00 and ~09:10 of its speeches
        assertEquals(3, colons.size());
        assertEquals(colons.get(1), colons.get(2), 0.01f);
        assertEquals(colons.get(0), colons.get(1), 1.5f);
    }

    /** Nobody speaks in simplified characters. */
    @Test
    void namesSpokenLanguagesWithoutTheirScript() throws IOException {
        Session session =
                Session.builder("s", en("Talk"))
                        .start(NINE)
                        .languages(List.of("zh-Hans", "zh-Hant", "pt-BR"))
                        .interpretation(
                                List.of(
                                        new Interpretation(
                                                "zh-Hans", InterpretationMode.SIMULTANEOUS, 1)))
                        .build();
        assertEquals(
                "RunningorderMonday,1March2032TimeMin.WhatWhoLanguagesandchannels"
                        + "09:00TalkChinese,Portuguese(Brazil)Interpretation:Chinese(channel1)"
                        + "RunningorderSamplePage1of1",
                text(session, Map.of("cues", "false")));
    }

    private static Appearance appearance(String name, AppearanceRole role) {
        return Appearance.builder().placeholder(en(name)).role(role).build();
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }

    private static Item item(String title, int minutes) {
        return Item.builder(title.toLowerCase(Locale.ROOT))
                .title(en(title))
                .runningTime(minutes == 0 ? null : Duration.ofMinutes(minutes))
                .build();
    }

    private static String text(Session session, Map<String, String> options) throws IOException {
        return PageWalk.text(print(session, options));
    }

    private static byte[] print(Session session, Map<String, String> options) throws IOException {
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .venue(
                                Venue.builder(en("Venue"))
                                        .rooms(List.of(Room.builder("r", en("Hall 1")).build()))
                                        .build())
                        .sessions(List.of(session))
                        .build();
        Programme programme =
                SampleForums.programme(
                        SampleForums.english(List.of(edition)).build(), Audience.INTERNAL);
        return DocumentKindsTests.print(PdfRunningOrder.create(), programme, options);
    }
}

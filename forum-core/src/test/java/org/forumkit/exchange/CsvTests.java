package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.realfiles.SharedFiles;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @Test
    void readsSessionsWithoutADeviation() {
        Imported imported = TableFiles.read(TableFiles.SESSIONS);

        assertEquals(List.of(), TableFiles.told(imported));
        assertEquals("csv", imported.format());
        Session last = Schedules.edition(imported).sessions().get(1);
        assertEquals("8", last.id());
        assertEquals(LocalDateTime.parse("2026-09-01T11:00"), last.start());
        assertEquals(LocalDateTime.parse("2026-09-01T12:00"), last.end());
        assertEquals(List.of("hall"), last.rooms());
        assertEquals(
                List.of("1", "2"),
                last.appearances().stream().map(each -> each.participant()).toList());
        assertEquals("2026", Schedules.edition(imported).id());
    }

    @Test
    void readsEveryField() {
        Session session =
                TableFiles.session(
                        """
                        id;title (en);title (zh-Hans);date;start;duration;room;track;type;status;\
                        language;abstract;details;capacity;url;links;speakers;roles;subtitle;Mood
                        a1;Trade;贸易;2026-09-01;10:00;1 h 30 min;Hall, A|Hall B;Goods;panel;tentative;\
                        en, ru;Short;Long;40;https://example.org/a;https://example.org/b;\
                        Ada Example;moderator;Sub;good
                        """
                                .replace("|", ";")
                                .replace("Hall, A;Hall B", "\"Hall, A; Hall B\"")
                                .replace("en, ru", "\"en, ru\""));

        assertEquals(Text.of("en", "Trade").with("zh-Hans", "贸易"), session.title());
        assertEquals(LocalDateTime.parse("2026-09-01T11:30"), session.end());
        assertEquals(List.of("hall-a", "hall-b"), session.rooms());
        assertEquals(List.of("goods"), session.topics());
        assertEquals(SessionKind.PANEL, session.kind());
        assertEquals(SessionStatus.TENTATIVE, session.status());
        assertEquals(List.of("en", "ru"), session.languages());
        assertEquals(Text.of("Short"), session.description());
        assertEquals(40, session.capacity());
        assertEquals(
                List.of("https://example.org/a", "https://example.org/b"),
                session.links().stream().map(each -> each.url()).toList());
        assertEquals(AppearanceRole.MODERATOR, session.appearances().get(0).role());
        assertEquals(
                Map.of(
                        "description",
                        "Long",
                        "language",
                        "en, ru",
                        "url",
                        "https://example.org/a",
                        "subtitle",
                        "Sub",
                        "Mood",
                        "good"),
                session.extensions().get("schedule"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "GB18030, false",
    })
    void findsOutTheEncoding(String encoding, boolean isMarked) {
        String table = "编号,标题,开始时间,会议室\n1,东北亚产业园区合作对话会开幕式及主旨演讲,2026年9月1日 上午9:30,第一会议厅\n";
        byte[] bytes = ((isMarked ? "\uFEFF" : "") + table).getBytes(Charset.forName(encoding));
        Imported imported = TableFiles.read(bytes, Schedules.ENGLISH);
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals(Text.of("东北亚产业园区合作对话会开幕式及主旨演讲"), session.title());
        assertEquals(LocalDateTime.parse("2026-09-01T09:30"), session.start());
        assertEquals(
                encoding.equals("GB18030")
                        ? List.of("1:1 exchange.encoding-assumed  null -> GB18030")
                        : List.of(),
                TableFiles.told(imported));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251 | Название;Начало;Зал~Открытие форума промышленных парков;01.09.2026"
                        + " 10:00;Большой зал~ | Открытие форума промышленных парков",
                "windows-31j | タイトル,開始時刻,会場~北東アジア産業団地対話会の開会式,2026年9月1日 午前10時,第一会議室~ |"
                        + " 北東アジア産業団地対話会の開会式",
                "x-windows-949 | 제목,시작 시간,회의실~동북아시아 산업단지 대화 개회식,2026. 9. 1. 오전 10시,대회의실~ | 동북아시아"
                        + " 산업단지 대화 개회식",
                "windows-1252 | Titel;Start;Raum~Eröffnung für alle Gäste aus Österreich;01.09.2026"
                        + " 10:00;Großer Saal~ | Eröffnung für alle Gäste aus Österreich",
            })
    void takesAnEncodingThatIsGiven(String encoding, String table, String title) {
        ImportOptions options =
                Schedules.ENGLISH.withColumns(Map.of("Titel", "title", "Raum", "room"));
        byte[] bytes = table.replace('~', '\n').getBytes(Charset.forName(encoding));
        Imported imported = TableFiles.read(bytes, options.withCharset(Charset.forName(encoding)));
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals(Text.of(title), session.title());
        assertEquals(LocalDateTime.parse("2026-09-01T10:00"), session.start());
        assertEquals(List.of(), missing(imported));
        Imported guessed = TableFiles.read(bytes, options);
        assertEquals(imported.forum(), guessed.forum());
        assertEquals(
                List.of("1:1 exchange.encoding-assumed  null -> " + encoding), missing(guessed));
    }

    private static List<String> missing(Imported imported) {
        return TableFiles.told(imported).stream()
                .filter(each -> !each.contains("exchange.id-missing"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsOutTheDelimiter(String sign) {
        String table = "id,title,room\n1,\"a, b; c|d\te\",Hall\n2,x,Hall\n";
        String other = table.replaceAll(",(?! b)", sign.equals("|") ? "|" : sign);

        assertEquals(Text.of("a, b; c|d e"), TableFiles.session(other).title());
    }

    @Test
    void findsOutTheQuote() {
        assertEquals(
                Text.of("a, b"), TableFiles.session("'id','title'\n'1','a, b'\n'2','c'\n").title());
        assertEquals(Text.of("it's"), TableFiles.session("id,title\n1,it's\n").title());
    }

    @Test
    void readsTheLineInWhichASpreadsheetSaysTheDelimiter() {
        Imported imported = TableFiles.read("sep=;\nid;title\n1;a,b\n");

        assertEquals(Text.of("a,b"), Schedules.edition(imported).sessions().get(0).title());
        assertEquals(List.of(), TableFiles.told(imported));
    }

    /** Each word means one field, and each field has a word, in each language. */
    @Test
    void knowsTheHeadingsOfEachLanguage() throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<String> lacking = new ArrayList<>();
        List<String> languages = new ArrayList<>(Words.LANGUAGES);
        languages.addAll(List.of("zh-Hant", "de"));
        for (String language : languages) {
            Properties words = new Properties();
            words.load(
                    new InputStreamReader(
                            Csv.class.getResourceAsStream("table_" + language + ".properties"),
                            StandardCharsets.UTF_8));
            for (TableField field : TableField.values()) {
                if (words.getProperty(field.key()) == null) {
                    lacking.add(language + " " + field.key());
                    continue;
                }
                for (String word : words.getProperty(field.key()).split(";", -1)) {
                    String before = fields.put(TableWords.plain(word), field.key());
                    assertTrue(before == null || before.equals(field.key()), language + word);
                    assertEquals(field, TableWords.field(word), language + " " + word);
                }
            }
            for (int i = 1; i < 8; i++) {
                String day = words.getProperty("weekday." + i);
                assertEquals(i, TableWords.weekday(day.split(";", -1)[0]), language);
            }
        }
        assertEquals(List.of(), lacking);
    }

    @ParameterizedTest
    @CsvSource({
        "Title (en), en",
        "title_zh-Hans, zh-Hans",
        "标题（英文）, en",
        "英文标题, en",
        "Russian title, ru",
        "Название (яп.), ja",
        "제목 (영어), en",
        "タイトル[中文], zh-Hans",
        "Гарчиг (монгол), mn",
    })
    void readsTheLanguageOfAHeading(String heading, String language) {
        String table = "id," + heading + "\n1,Text\n";

        assertEquals(Text.of(language, "Text"), TableFiles.session(table).title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr.;Titel;Datum;Beginn;Ende;Saal;Redner",
                "編號,標題,日期,開始時間,結束時間,會議室,演講人",
            })
    void readsHeadingsOfLanguagesThatItDoesNotSpeak(String headings) {
        String row = "1,A,2026-09-01,10:00,11:00,Hall,Ada";
        Imported imported =
                TableFiles.read(
                        headings
                                + "\n"
                                + (headings.contains(";") ? row.replace(',', ';') : row)
                                + "\n");
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals("1", session.id());
        assertEquals(Text.of("A"), session.title());
        assertEquals(LocalDateTime.parse("2026-09-01T10:00"), session.start());
        assertEquals(LocalDateTime.parse("2026-09-01T11:00"), session.end());
        assertEquals(List.of("hall"), session.rooms());
        assertEquals("ada", session.appearances().get(0).participant());
        assertEquals(List.of(), TableFiles.told(imported));
    }

    @Test
    void takesColumnsAsTheyAreGiven() {
        Imported imported =
                TableFiles.read(
                        "A,B,C,D\n1,Text,Wort,secret\n",
                        Schedules.ENGLISH.withColumns(
                                Map.of("A", "id", "B", "title", "C", "title:de", "D", "-")));

        assertEquals(
                Text.of("Text").with("de", "Wort"),
                Schedules.edition(imported).sessions().get(0).title());
        assertEquals(List.of(), TableFiles.told(imported));
        assertEquals(false, imported.forum().toString().contains("secret"));
    }

    /** What a spreadsheet could not work out is no text of a programme. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#BEZUG!", "#ЗНАЧ!", "Err:502"
            })
    void keepsErrorsOfSpreadsheetsApart(String error) {
        Imported imported =
                TableFiles.read(
                        "id,title,title (ru),room,people,start,Note\n1,A,X,X,X,X,X\n"
                                .replace("X", error));
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals(Text.of("A"), session.title());
        assertEquals(List.of(), session.rooms());
        assertEquals(List.of(), session.appearances());
        assertEquals(
                Map.of(
                        "errors",
                        Map.of(
                                "title-ru",
                                error,
                                "room",
                                error,
                                "persons",
                                error,
                                "start",
                                error,
                                "Note",
                                error)),
                session.extensions().get("schedule"));
        assertEquals(
                List.of("3 title-ru", "4 room", "5 persons", "6 start", "7 Note"),
                imported.findings().stream()
                        .filter(each -> each.key().equals("exchange.cell-error"))
                        .map(
                                each -> {
                                    assertEquals(error, each.value());
                                    assertEquals(
                                            "/series/editions/0/sessions/0/extensions/schedule",
                                            each.pointer());
                                    return each.arguments().get("column")
                                            + " "
                                            + each.arguments().get("field");
                                })
                        .toList());
        assertEquals(
                imported.forum(),
                TableFiles.read(
                                TableFiles.csv(imported.forum(), TableKind.SESSIONS),
                                Schedules.ENGLISH)
                        .forum());
    }

    @Test
    void keepsErrorsOfPeopleApart() {
        Imported imported =
                TableFiles.read("Person ID,Name,Organisation,Hobby\n1,Ada,#N/A,#REF!\n");

        assertEquals(List.of(), imported.forum().organisations());
        assertEquals(
                Map.of("errors", Map.of("organisation", "#N/A", "Hobby", "#REF!")),
                imported.forum().people().get(0).extensions().get("schedule"));
        assertEquals(
                List.of(
                        "2:3 exchange.cell-error /people/0 #N/A",
                        "2:4 exchange.cell-error /people/0 #REF!"),
                TableFiles.told(imported));
        assertEquals(
                imported.forum(),
                TableFiles.read(
                                TableFiles.csv(imported.forum(), TableKind.PEOPLE),
                                Schedules.ENGLISH.withEdition("edition"))
                        .forum());
    }

    @Test
    void keepsWhatHasNoPlace() {
        Imported imported =
                TableFiles.read("Programme of the day,\nid,title,Mood\n1,A,good\n2,B,bad,worse\n");
        List<Session> sessions = Schedules.edition(imported).sessions();

        assertEquals(Map.of("Mood", "good"), sessions.get(0).extensions().get("schedule"));
        assertEquals(
                Map.of("Mood", "bad", "column 4", "worse"),
                sessions.get(1).extensions().get("schedule"));
        assertEquals(
                List.of(
                        "1:1 exchange.unknown /extensions/schedule Programme of the day",
                        "3:3 exchange.unknown /sessions/0/extensions/schedule good",
                        "4:4 exchange.unknown /sessions/1/extensions/schedule worse"),
                TableFiles.told(imported));
    }

    @Test
    void readsPeopleAsParticipants() {
        Imported imported =
                TableFiles.read(
                        """
                        Person ID,Name (en),姓名（中文）,Position,Organisation,Country,E-mail,Phone,Bio,Hobby
                        p1,Li Ming,李明,Director,Park Ltd,China,li@example.org,'+86 1,Text,chess
                        p2,Kim,,,Park Ltd,Atlantis,,,,
                        """);
        Person person = imported.forum().people().get(0);
        Participant participant = Schedules.edition(imported).participants().get(0);

        assertEquals("Li Ming", person.names().get("en").full());
        assertEquals("李明", person.names().get("zh-Hans").full());
        assertEquals(Text.of("Text"), person.biography());
        assertEquals(Map.of("Hobby", "chess"), person.extensions().get("schedule"));
        assertEquals("p1", participant.person());
        assertEquals(Text.of("Director"), participant.position());
        assertEquals("CN", participant.country());
        assertEquals("+86 1", participant.telephone());
        assertEquals("park-ltd", participant.organisation());
        assertEquals(1, imported.forum().organisations().size());
        assertEquals(
                List.of(
                        "2:10 exchange.unknown /people chess",
                        "3:6 exchange.value-unfit /people/1 Atlantis"),
                TableFiles.told(imported).stream()
                        .map(each -> each.replace("/people/0", "/people"))
                        .toList());
        assertEquals(
                Map.of("country", "Atlantis"),
                imported.forum().people().get(1).extensions().get("schedule"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada, Example, Ada Example",
        "明, 李, 李明",
        "민수, 김, 김민수",
    })
    void readsANameInTwoCells(String given, String family, String whole) {
        Imported imported =
                TableFiles.read(
                        "First name,Surname,E-mail\n" + given + "," + family + ",a@example.org\n");
        Person person = imported.forum().people().get(0);

        assertEquals(
                PersonName.builder().given(given).family(family).build(), person.names().get("en"));
        assertEquals(Ids.of(whole), person.id());
        assertEquals(
                imported.forum(),
                TableFiles.read(
                                TableFiles.csv(imported.forum(), TableKind.PEOPLE),
                                Schedules.ENGLISH.withEdition("edition"))
                        .forum());
        Imported both = TableFiles.read("Name,Surname\nDr Ada Example," + family + "\n");
        assertEquals(
                PersonName.builder().full("Dr Ada Example").family(family).build(),
                both.forum().people().get(0).names().get("en"));
    }

    /** Of one speaker a row of a session can say more; of several nobody knows whose it is. */
    @Test
    void readsWhatTheOnlySpeakerIs() {
        Imported imported =
                TableFiles.read(
                        """
                        id,title,Speaker,Company,E-mail
                        1,A,Ada,Park Ltd,a@example.org
                        2,B,Bo; Cy,Two Ltd,b@example.org
                        """);
        Participant ada = Schedules.edition(imported).participants().get(0);

        assertEquals("park-ltd", ada.organisation());
        assertEquals("a@example.org", ada.email());
        assertEquals(
                Map.of("Company", "Two Ltd", "E-mail", "b@example.org"),
                Schedules.edition(imported).sessions().get(1).extensions().get("schedule"));
        assertEquals(
                List.of(
                        "3:4 exchange.unknown /sessions/1/extensions/schedule Two Ltd",
                        "3:5 exchange.unknown /sessions/1/extensions/schedule b@example.org"),
                TableFiles.told(imported));
    }

    @Test
    void readsWhoAppearsWhere() {
        Imported imported =
                TableFiles.read(
                        """
                        Session reference,Person ID,Name,Role
                        7,1,Ada Example,moderator
                        7,2,Bo Sample,speaker
                        8,1,Ada Example,
                        """);
        Session first = Schedules.edition(imported).sessions().get(0);

        assertEquals(
                List.of("1 MODERATOR", "2 SPEAKER"),
                first.appearances().stream()
                        .map(each -> each.participant() + " " + each.role())
                        .toList());
        assertEquals(2, Schedules.edition(imported).sessions().size());
    }

    @Test
    void dividesPeopleAtCommasAndSaysSo() {
        Imported imported =
                TableFiles.read("id,title,Speakers\n1,A,\"Ada, Bo\"\n2,B,\"Example, Ada; Bo\"\n");

        assertEquals(
                List.of("Ada", "Bo", "Example, Ada"),
                imported.forum().people().stream()
                        .map(each -> each.names().get("en").full())
                        .toList());
        assertEquals(
                List.of("2:3 exchange.people-split /sessions/0/appearances Ada, Bo -> Ada | Bo"),
                TableFiles.told(imported));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 1", "-1", "@sum", "'=1", "''+1", "＝1+1", "＋1", "－1", "＠a"})
    void undoesWhatKeepsATextFromBeingAFormula(String text) {
        Imported imported = TableFiles.read("id,title\n1," + text + "\n");
        byte[] again = TableFiles.csv(imported.forum(), TableKind.SESSIONS);
        String written = new String(again, StandardCharsets.UTF_8);

        assertTrue(written.contains("1,'") && !written.contains(",="), written);
        assertEquals(imported.forum(), TableFiles.read(again, Schedules.ENGLISH).forum());
    }

    @Test
    void readsARealTable() throws IOException {
        byte[] file = Files.readAllBytes(SharedFiles.file("real/voc/camp99.csv"));
        ImportOptions options =
                ImportOptions.standard()
                        .withLanguage("de")
                        .withFirstDay(LocalDate.parse("1999-08-06"));
        Imported imported = TableFiles.read(file, options);
        List<Session> sessions = Schedules.edition(imported).sessions();

        assertEquals(32, sessions.size());
        assertEquals(LocalDateTime.parse("1999-08-06T12:00"), sessions.get(0).start());
        // 24 on Friday is the beginning of Saturday.
        assertEquals(Text.of("Biometric Insecurity"), sessions.get(10).title());
        assertEquals(LocalDateTime.parse("1999-08-07T00:00"), sessions.get(10).start());
        assertEquals(List.of("ws2"), sessions.get(10).rooms());
        assertEquals(
                Map.of("exchange.id-missing", 32L, "exchange.people-split", 1L),
                TableFiles.told(imported).stream()
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        each -> each.split(" ", -1)[1],
                                        java.util.stream.Collectors.counting())));
    }

    /** Nobody knows of which year the days are: they are kept, and told of once each. */
    @Test
    void keepsDaysOfTheWeekOfARealTable() throws IOException {
        byte[] file = Files.readAllBytes(SharedFiles.file("real/voc/camp99.csv"));
        Imported imported = TableFiles.read(file, Schedules.ENGLISH);

        assertEquals(
                List.of("Freitag", "Samstag", "Sonntag"),
                imported.findings().stream()
                        .filter(each -> each.key().equals("exchange.time-incomplete"))
                        .map(each -> each.value())
                        .toList());
        assertEquals(
                Map.of("day", "Freitag", "clock", "24"),
                Schedules.edition(imported).sessions().get(10).extensions().get("schedule"));
    }

    @Test
    void saysWhatIsNoTable() {
        assertEquals(
                "file, line 1, column 1: the file is empty",
                assertThrows(ForumFormatException.class, () -> TableFiles.read("\n \n"))
                        .getMessage());
        assertEquals(
                "file, line 1, column 1: none of the first ten rows names a column that is known,"
                        + " such as title, start or name, or that the options name",
                assertThrows(ForumFormatException.class, () -> TableFiles.read("x,y\n1,2\n"))
                        .getMessage());
    }

    /** A file that was put together of several has marks within. */
    @Test
    void readsOverMarksOfTheByteOrderWithin() {
        Session session = TableFiles.session("ID,Title\n\uFEFF7,\uFEFFA\uFEFF\n");

        assertEquals("7", session.id());
        assertEquals(Text.of("A"), session.title());
    }

    @Test
    void dividesNobodyWithinBrackets() {
        Session session =
                TableFiles.session("id,title,speakers\n1,A,\"Ada (Park, Ltd.), Bo（园区，公司）\"\n");

        assertEquals(2, session.appearances().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300 | 300",
                "1 200 | 1200",
                "1.200 | 1200",
                "1,200 | 1200",
                "12,0 | 12",
                "12.00 | 12",
                "12,5 | ",
                "1,20 | ",
                "about 30 | "
            })
    void readsANumberOfSeats(String text, Integer capacity) {
        Imported imported = TableFiles.read("id;title;capacity\n1;A;" + text + "\n");

        assertEquals(capacity, Schedules.edition(imported).sessions().get(0).capacity());
        assertEquals(
                capacity == null
                        ? List.of("2:3 exchange.value-unfit /sessions/0/capacity " + text)
                        : List.of(),
                TableFiles.told(imported));
    }

    /** A second column in a language is kept by what it is called. */
    @Test
    void keepsASecondColumnOfALanguage() {
        Imported imported = TableFiles.read("id,title (en),title (en),title\n1,A,B,C\n");
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals(Text.of("C").with("en", "A"), session.title());
        assertEquals(Map.of("schedule", Map.of("title (en)", "B")), session.extensions());
        assertEquals(
                List.of("2:3 exchange.unknown /sessions/0/extensions/schedule B"),
                TableFiles.told(imported));
    }

    @ParameterizedTest
    @CsvSource({"English/Russian, en ru", "中文, zh-Hans", "영어, en", "EN; mn, en mn"})
    void readsLanguagesByTheirNames(String text, String languages) {
        Session session = TableFiles.session("id,title,language\n1,A," + text + "\n");

        assertEquals(languages, String.join(" ", session.languages()));
    }
}

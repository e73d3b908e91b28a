package org.forumkit.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.realfiles.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the languages of a text say against one another, and against their tags. */
class LanguageFindingsTests {

    private static Forum forum(String defaultLanguage, List<String> languages, Text... titles) {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            sessions.add(Session.builder("s" + i, titles[i]).build());
        }
        Edition edition =
                Edition.builder("e", Text.of(defaultLanguage, "7"))
                        .languages(languages)
                        .sessions(sessions)
                        .build();
        Series series =
                Series.builder("s", Text.of(defaultLanguage, "7"))
                        .editions(List.of(edition))
                        .build();
        return Forum.builder(defaultLanguage, series).build();
    }

    private static Text text(String... tagsAndValues) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (int i = 0; i < tagsAndValues.length; i += 2) {
            translations.put(tagsAndValues[i], tagsAndValues[i + 1]);
        }
        return Text.of(translations);
    }

    /** Returns key, what only the translation has, and what only the source has. */
    private static List<String> drift(String language, String source, String tag, String other) {
        return LanguageFindings.of(forum(language, List.of(), text(language, source, tag, other)))
                .stream()
                .map(
                        each ->
                                each.key().replace("translation.", "")
                                        + ": "
                                        + each.arguments().get("here")
                                        + " / "
                                        + each.arguments().get("there"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上午9时开始 | en | Begins at 9:00",
                "上午9时开始 | ru | Начало в 9.00",
                "上午九点半开始 | en | Begins at 9:30 a.m.",
                "下午2时30分 | en | 2:30 p.m.",
                "下午2时30分 | ko | 오후 2시 30분",
                "下午２：３０ | ja | 午後2時半",
                "14:00 | en | 2 p.m.",
                "14:00–15:30 | en | 2:00–3:30 p.m.",
                "9时 | mn | 9 цаг",
                "9时 | ru | 9 часов",
                "第七届对话会 | en | 7th Dialogue",
                "第七届对话会 | en | Seventh Dialogue",
                "第七届对话会 | ru | VII диалог",
                "第七届对话会 | ru | 7-й диалог",
                "第七届对话会 | ko | 제7회 대화",
                "第七届对话会 | ja | 第7回対話",
                "第七届对话会 | mn | Долоо дахь яриа хэлэлцээ",
                "第七届对话会 | mn | 7 дугаар яриа хэлэлцээ",
                "第十五届博览会 | ru | Пятнадцатая выставка",
                "2025年8月26日 | en | 26 August 2025",
                "2025年8月26日 | en | August 26, 2025",
                "2025年8月26日 | ru | 26.08.2025",
                "2025年8月26日 | ru | 26 августа 2025 года",
                "2025年8月26日 | ko | 2025년 8월 26일",
                "2025年8月26日 | mn | 2025 оны наймдугаар сарын 26",
                "二〇二五年八月二十六日 | en | 2025-08-26",
                "2024.07.26 | en | July 26, 2024",
                "3亿元 | en | 300 million yuan",
                "3亿2000万元 | en | 320 million yuan",
                "12万人 | ru | 120 тысяч человек",
                "12万人 | ko | 12만 명",
                "1.5亿 | ru | 150 млн",
                "120000 | en | 120,000",
                "120000 | ru | 120 000",
                "二十三个园区 | en | 23 parks",
                "百分之五十 | en | 50%",
                "50% | ru | 50 процентов",
                "50% | mn | 50 хувь",
                "五成 | en | 50 percent",
                "五成 | ja | 5割",
                "1,5 | en | 1,5",
                "令和7年 | en | 2025",
                "2018至2021年 | en | 2018–21",
                "一带一路 | en | Belt and Road",
                "十五五规划 | en | the next plan",
                "openEuler原生开发 | en | Native development with openEuler",
                "Wi-Fi密码 | en | Wi‑Fi password",
                "GTI秘书处 | en | Secretariat of the Greater Tumen Initiative",
                "活动日程 | en | Agenda (GMT+8)",
                "G20 | en | Group of Twenty"
            })
    void findsNothingWhereBothSayTheSame(String source, String tag, String other) {
        assertEquals(List.of(), drift("zh-Hans", source, tag, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00-10:20 | en | 10:00-10:10 | time-differs: 10:10 / 10:20",
                "上午9时 | en | 9:30 a.m. | time-differs: 9:30 a.m. / 9时",
                "下午2时 | en | 2 a.m. | time-differs: 2 a.m. / 2时",
                "9:00 | ru | 21:00 | time-differs: 21:00 / 9:00",
                "第七届 | en | 6th | number-differs: 6 / 七",
                "第六届 | en | The Seventh | number-differs: Seventh / 六",
                "第六届 | ru | VII диалог | number-differs: VII / 六",
                "2025年8月26日 | en | 27 August 2025 | number-differs: 27 / 26",
                "2025年8月26日 | en | 26 July 2025 | number-differs: July / 8",
                "2025年8月26日 | ru | 26 июля 2025 | number-differs: июля / 8",
                "3亿元 | en | 3 million yuan | number-differs: 3 million / 3亿",
                "12万人 | en | 12,000 people | number-differs: 12,000 / 12万",
                "50% | en | 15% | number-differs: 15% / 50%",
                "108个SIG | en | all SIGs | number-missing: – / 108",
                "全体 | en | all 40 parks | number-missing: 40 / –",
                "会议 | en | Meeting at 9:00 | time-missing: 9:00 / –",
                "议程（UTC+8） | en | Agenda (UTC+9) | zone-differs: UTC+9 / UTC+8",
                "openEuler社区 | en | The openEular community"
                        + " | name-differs: openEular / openEuler"
            })
    void findsWhatDiffers(String source, String tag, String other, String expected) {
        assertEquals(List.of(expected), drift("zh-Hans", source, tag, other));
    }

    @Test
    void pointsAtTheTranslation() {
        Finding finding =
                LanguageFindings.of(
                                forum("zh-Hans", List.of(), text("en", "10:10", "zh-CN", "10:20")))
                        .get(0);
        assertEquals("/series/editions/0/sessions/0/title/en", finding.pointer());
        assertEquals(
                "WARNING /series/editions/0/sessions/0/title/en: Other times than the zh-CN text:"
                        + " here 10:10, there 10:20",
                finding.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | Opening of the forum | script.wrong Latin",
                "zh-Hans | Открытие форума | script.wrong Cyrillic",
                "zh-Hans | フォーラムの開会 | script.wrong Katakana",
                "ru | Opening of the forum | script.wrong Latin",
                "ru | 论坛开幕式 | script.wrong Han",
                "en | 论坛开幕式 | script.wrong Han",
                "en | Открытие форума | script.wrong Cyrillic",
                "ko | 论坛开幕式 | ",
                "ko | Открытие форума | script.wrong Cyrillic",
                "ja | 포럼 개막 | script.wrong Hangul",
                "mn | 论坛开幕式 | script.wrong Han",
                "zh-Hans | 國際產業園區對話會 | script.variant Hant",
                "zh-Hant | 国际产业园区对话会 | script.variant Hans",
                "zh-TW | 国际产业园区对话会 | script.variant Hans",
                "zh-Hans | 国际产业园区对话会，國立臺灣大學 | ",
                "ja | 国際会議 | ",
                "zh-Hans | openEuler Summit 2023 | ",
                "zh-Hans | Hyatt Regency | ",
                "ru | UNCTAD | ",
                "en | Changchun (长春) | ",
                "en | 26 | ",
                "x-own | 论坛 | ",
                "no tag | 论坛 | "
            })
    void knowsTheScriptOfALanguage(String language, String value, String expected) {
        List<Finding> findings = LanguageFindings.of(forum("de", List.of(), text(language, value)));
        String found =
                findings.isEmpty()
                        ? null
                        : findings.get(0).key() + " " + findings.get(0).arguments().get("script");
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | C\u043Fetings b\u0430nk | b\u0430nk U+0430 a",
                "en | The s\u0435ssion | s\u0435ssion U+0435 e",
                "ru | Прoграмма | Прoграмма U+006F о",
                "ru | Встреча c партнёрами | c U+0063 с",
                "en | \u039Fpening | \u039Fpening U+039F O",
                "ru | GTI-программа | ",
                "mn | GTI-ийн платформ | ",
                "ru | План c | ",
                "en | Wi‑Fi, α-test, 5 μm | ",
                "zh-Hans | Wi-Fi与5G | ",
                "ru | COP28 | "
            })
    void findsLettersThatLookLikeOthers(String language, String value, String expected) {
        List<String> found =
                LanguageFindings.of(forum("de", List.of(), text(language, value))).stream()
                        .map(
                                each ->
                                        each.value()
                                                + " "
                                                + each.arguments().get("character")
                                                + " "
                                                + each.arguments().get("meant"))
                        .toList();
        assertEquals(expected == null ? List.of() : List.of(expected), found);
    }

    @Test
    void looksAtThePartsOfNames() {
        Person person =
                Person.builder("p")
                        .names(Map.of("en", PersonName.builder().family("W\u0430ng").build()))
                        .build();
        List<Finding> findings =
                LanguageFindings.of(
                        forum("en", List.of()).toBuilder().people(List.of(person)).build());
        assertEquals("/people/0/names/en/family", findings.get(0).pointer());
        assertEquals(1, findings.size());
    }

    @Test
    void countsWhatAnEditionsLanguagesMiss() {
        List<Finding> findings =
                LanguageFindings.of(
                        forum(
                                "en",
                                List.of("en", "ru"),
                                text("en", "One"),
                                text("en", "Two", "ru", "Два"),
                                text("en", "Three")));
        assertEquals(
                List.of(
                        "HINT /series/editions/0/title: 1 of 1 texts of editions.title are not"
                                + " there in ru",
                        "HINT /series/editions/0/sessions/0/title: 2 of 3 texts of"
                                + " sessions.title are not there in ru"),
                findings.stream().map(Finding::toString).toList());
    }

    @Test
    void readsARealAgendaInTwoLanguages() throws Exception {
        JsonNode file =
                new JsonMapper()
                        .readTree(
                                Files.readString(
                                        SharedFiles.file(
                                                "real/cjk/openeuler-sig-gathering-2024.zh-en.json"),
                                        StandardCharsets.UTF_8));
        List<Text> texts = new ArrayList<>();
        for (JsonNode each : file.get("agenda")) {
            texts.add(text("zh-Hans", line(each.get("zh")), "en", line(each.get("en"))));
        }
        texts.add(both(file.get("subtitle")));
        texts.add(both(file.get("agendaTitle")));
        file.get("topics").forEach(each -> texts.add(both(each)));
        for (int i = 0; i < 2; i++) {
            JsonNode introduction = file.get("introduce");
            texts.add(
                    text(
                            "zh-Hans",
                            introduction.get("zh").get(i).asString(),
                            "en",
                            introduction.get("en").get(i).asString()));
        }
        assertEquals(
                List.of(
                        "WARNING 0 10:10 / 10:20",
                        "WARNING 1 10:10 / 10:20",
                        "HINT 15 – / 2024, 7, 26"),
                LanguageFindings.of(forum("zh-Hans", List.of(), texts.toArray(Text[]::new)))
                        .stream()
                        .map(
                                each ->
                                        each.severity()
                                                + " "
                                                + each.pointer().split("/", -1)[5]
                                                + " "
                                                + each.arguments().get("here")
                                                + " / "
                                                + each.arguments().get("there"))
                        .toList());
    }

    private static String line(JsonNode entry) {
        return entry.get("title").asString() + " " + entry.get("time").asString();
    }

    private static Text both(JsonNode texts) {
        return text("zh-Hans", texts.get("zh").asString(), "en", texts.get("en").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1.",
                "1,",
                "9:",
                "一",
                "第",
                "百分之",
                "十万亿",
                "a",
                "A ",
                "а",
                "aа",
                "세",
                "\uD800",
                "9:00",
                "UTC+",
                "1.1/",
                "12万",
                "2018-",
                "令和7年",
                "XIV ",
                "https://",
                "\u0301",
                "1s",
                "%"
            })
    void readsHostileTextsInLinearTime(String unit) {
        String whole = unit.repeat(300_000 / unit.length());
        for (String tag : List.of("en", "ru")) {
            LanguageFindings.of(forum("zh-Hans", List.of(), text("zh-Hans", whole, tag, whole)));
            LanguageFindings.of(forum("zh-Hans", List.of(), text("zh-Hans", unit, tag, unit)));
        }
    }
}

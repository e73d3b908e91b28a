package org.forumkit.export.ical.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTests {

    private static String refusal(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "X:", "X;Y=1", "X\r\nY", "É", "X_A", "X\0", "\u212A"})
    void namesAreTokens(String name) {
        for (Executable call :
                List.<Executable>of(
                        () -> Property.of(name, "a"),
                        () -> Parameter.of(name, "a"),
                        () -> new Component(name, List.of(), List.of()))) {
            assertEquals(
                    "name must be ASCII letters, digits and hyphens, not \""
                            + name.replace("\r\n", "\n").replace("\0", "")
                            + "\"",
                    refusal(call));
        }
    }

    @Test
    void namesAreInCapitals() {
        assertEquals("X-TITLE", Property.of("x-title", "a").name());
        assertEquals("LANGUAGE", Parameter.of("Language", "ko").name());
        assertEquals("VEVENT", new Component("vevent", List.of(), List.of()).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN", "END", "begin", "End"})
    void beginAndEndAreNoProperties(String name) {
        assertEquals(
                name.toUpperCase(Locale.ROOT) + " is no property",
                refusal(() -> Property.of(name, "VEVENT")));
    }

    @Test
    void textsAreClean() {
        assertEquals(
                "a\nb\nc\nd\te\uFFFD\uD83C\uDF89f",
                Value.text("a\r\nb\rc\u2028d\te\uD83C\uD83C\uDF89\0\u001B\u0080f").content());
        assertEquals("\uFFFD", Value.text("\uDF89").toString());
    }

    @Test
    void valuesSayTheirType() {
        assertEquals("DATE-TIME", ValueType.DATE_TIME.parameterValue());
        assertEquals("cal-address", ValueType.CAL_ADDRESS.jcalName());
        assertEquals(ValueType.DATE, Value.date(LocalDate.of(2025, 8, 26)).type());
        assertEquals(7L, Value.integer(7).content());
        assertEquals(Instant.parse("9999-12-31T23:59:59Z"), Value.utc(Instant.MAX).content());
        assertEquals(Instant.parse("0000-01-01T00:00:00Z"), Value.utc(Instant.MIN).content());
        assertEquals(Duration.ofSeconds(1), Value.duration(Duration.ofMillis(1999)).content());
        assertEquals(
                "https://a.example/%E4%BC%9A%20b", Value.uri("https://a.example/会 b").content());
        assertEquals(Value.text("a"), Value.text("a"));
        assertEquals(Value.text("a").hashCode(), Value.text("a").hashCode());
        assertNotEquals(Value.text("https://a.example"), Value.uri("https://a.example"));
    }

    @Test
    void valuesThatNoCalendarHoldsAreRefused() {
        assertEquals("uri must have a scheme, not //a", refusal(() -> Value.uri("//a")));
        assertEquals(
                "uri must have a scheme, not nobody",
                refusal(() -> Value.calendarAddress("nobody")));
        assertEquals(
                "value must be of the years 0 to 9999, not of 10000",
                refusal(() -> Value.date(LocalDate.of(10_000, 1, 1))));
        assertEquals(
                "value must be of the years 0 to 9999, not of -1",
                refusal(() -> Value.dateTime(LocalDateTime.of(-1, 1, 1, 0, 0))));
        assertEquals(
                "rule must be as FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU, not FREQ=DAILY\nX:1",
                refusal(() -> Value.recurrence("FREQ=DAILY\nX:1")));
    }

    @Test
    void nullsAreNamed() {
        for (Executable call :
                List.<Executable>of(
                        () -> Value.date(null),
                        () -> Value.dateTime(null),
                        () -> Value.utc(null),
                        () -> Value.duration(null),
                        () -> Value.offset(null),
                        () -> Value.decimal(null))) {
            assertEquals(
                    "value must not be null",
                    assertThrows(NullPointerException.class, call).getMessage());
        }
        assertEquals(
                "text must not be null",
                assertThrows(NullPointerException.class, () -> Value.text(null)).getMessage());
        assertEquals(
                "name must not be null",
                assertThrows(NullPointerException.class, () -> Property.of(null, "a"))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "URL, must not have a value of type TEXT",
        "DTSTART, must not have a value of type TEXT",
        "SEQUENCE, must not have a value of type TEXT",
        "GEO, must not have a value of type TEXT",
        "ORGANIZER, must not have a value of type TEXT",
        "IMAGE, must not have a value of type TEXT",
        "REFRESH-INTERVAL, must not have a value of type TEXT",
        "RRULE, must not have a value of type TEXT",
    })
    void aPropertyHasValuesOfItsTypes(String name, String message) {
        assertEquals(name + " " + message, refusal(() -> Property.of(name, "a")));
    }

    @Test
    void propertiesThatCannotBeAreRefused() {
        Value text = Value.text("a");
        Value local = Value.dateTime(LocalDateTime.of(2025, 8, 26, 9, 0));
        Value utc = Value.utc(Instant.EPOCH);
        assertEquals("X-A must have a value", refusal(() -> Property.of("X-A")));
        assertEquals(
                "SUMMARY must have one value, not 2",
                refusal(() -> Property.of("SUMMARY", text, text)));
        assertEquals(
                "X-A must have values of one type",
                refusal(() -> Property.of("X-A", text, Value.integer(1))));
        assertEquals(
                "RDATE must have times all in UTC or all local",
                refusal(() -> Property.of("RDATE", local, utc)));
        assertEquals(
                "DTSTART must have the parameter TZID with local times only",
                refusal(
                        () ->
                                Property.of("DTSTART", utc)
                                        .with(Parameter.of("TZID", "Asia/Seoul"))));
        assertEquals(
                "X-A must say VALUE=TEXT, not URI",
                refusal(() -> Property.of("X-A", text).with(Parameter.of("VALUE", "uri"))));
        assertEquals(
                "X-A must not have the parameter X-B twice",
                refusal(
                        () ->
                                new Property(
                                        "X-A",
                                        List.of(Parameter.of("X-B", "1"), Parameter.of("x-b", "2")),
                                        List.of(text))));
    }

    @Test
    void parametersThatCannotBeAreRefused() {
        assertEquals("values of X-A must not be empty", refusal(() -> Parameter.of("X-A")));
        assertEquals(
                "LANGUAGE must be a tag of BCP 47, not [en us]",
                refusal(() -> Parameter.of("LANGUAGE", "en us")));
        assertEquals(
                "name must not be ENCODING: no value is encoded",
                refusal(() -> Parameter.of("ENCODING", "BASE64")));
        assertEquals(
                "VALUE must have one value, not [a, b]",
                refusal(() -> Parameter.of("VALUE", "a", "b")));
    }

    @Test
    void theTypeIsSaidWhereItIsNotTheUsualOne() {
        Value day = Value.date(LocalDate.of(2025, 8, 26));
        assertEquals(
                List.of(Parameter.of("VALUE", "DATE")), Property.of("DTSTART", day).parameters());
        assertEquals(
                List.of(), Property.of("TZOFFSETTO", Value.offset(ZoneOffset.UTC)).parameters());
        assertEquals(
                List.of(Parameter.of("VALUE", "DURATION")),
                Property.of("REFRESH-INTERVAL", Value.duration(Duration.ofHours(1))).parameters());
        Property geo =
                Property.of("GEO", Value.decimal(BigDecimal.ONE), Value.decimal(BigDecimal.TEN));
        assertEquals(List.of(), geo.parameters());
        assertEquals(true, geo.isStructured());
    }

    @Test
    void changesLeaveTheOldAsItWas() {
        Property a = Property.of("X-A", "1");
        Property b = Property.of("X-B", "2");
        Component event = new Component("VEVENT", List.of(a, b, a), List.of());
        Property changed = Property.of("X-A", "3");
        assertEquals(List.of(changed, b), event.with(changed).properties());
        assertEquals(List.of(a, b, a, changed), event.plus(changed).properties());
        assertEquals(List.of(b), event.without("x-a").properties());
        assertEquals(List.of(a, b, a), event.properties());
        assertEquals(a, event.property("X-A"));
        assertEquals(null, event.property("X-C"));
        Property twice = b.with(Parameter.of("X-P", "1")).with(Parameter.of("X-P", "2"));
        assertEquals(Parameter.of("X-P", "2"), twice.parameter("X-P"));
        assertEquals(null, b.parameter("X-P"));
        List<Property> mine = new ArrayList<>(List.of(a));
        Component copied = new Component("VEVENT", mine, List.of());
        mine.clear();
        assertEquals(List.of(a), copied.properties());
    }
}

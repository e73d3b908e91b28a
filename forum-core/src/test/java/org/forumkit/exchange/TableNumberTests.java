package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of boards and papers in tables of items. */
class TableNumberTests {
    private static final String SESSIONS =
            """
            id,title,start,end
            a,Posters,2026-09-01 09:00,2026-09-01 12:00
            """;

    private static final String ITEMS =
            """
            Of session,Item ID,Board number,Title
            a,a-1,P-10,First
            a,a-2,,Second
            """;

    private static Forum document() {
        return TableFiles.read(SESSIONS).forum();
    }

    private static Imported into(Forum document, String table) {
        ImportOptions options =
                ImportOptions.standard()
                        .withLanguage(document.defaultLanguage())
                        .withEdition(document.series().editions().get(0).id());
        return TableFiles.read(table, options).into(document);
    }

    private static List<Item> items(Forum forum) {
        return forum.series().editions().get(0).sessions().get(0).items();
    }

    @Test
    void areReadAndWritten() throws IOException {
        Imported imported = into(document(), ITEMS);
        assertEquals("P-10", items(imported.forum()).get(0).number());
        assertNull(items(imported.forum()).get(1).number());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String edition = imported.forum().series().editions().get(0).id();
        Csv.write(imported.forum(), edition, TableKind.ITEMS, ',', out);
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.contains("Board number"), table);
        assertTrue(table.contains("P-10"), table);
        Forum again = into(imported.forum(), table).forum();
        assertEquals(items(imported.forum()), items(again));
    }

    @Test
    void stayWhereATableHasNoColumnForThem() {
        Forum before = into(document(), ITEMS).forum();
        Forum after = into(before, ITEMS.replace("Board number", "Title (ru)")).forum();
        assertEquals("P-10", items(after).get(0).number());
    }

    @Test
    void thatAreTakenAwayAreTold() {
        Forum before = into(document(), ITEMS).forum();
        Imported after = into(before, ITEMS.replace("P-10", ""));
        assertNull(items(after.forum()).get(0).number());
        assertEquals(
                List.of("exchange.value-removed /series/editions/0/sessions/a/items/0/number P-10"),
                after.findings().stream()
                        .filter(each -> !each.key().equals("exchange.zone-missing"))
                        .map(each -> each.key() + " " + each.pointer() + " " + each.value())
                        .toList());
    }

    @Test
    void thatAreNoneAreKeptAndTold() {
        Imported imported = into(document(), ITEMS.replace("P-10", "P 10"));
        Item first = items(imported.forum()).get(0);
        assertNull(first.number());
        assertEquals("P 10", Outgoing.kept(first.extensions()).get("number"));
        assertEquals(
                List.of("exchange.value-unfit P 10 item/number"),
                imported.findings().stream()
                        .filter(each -> !each.key().equals("exchange.zone-missing"))
                        .map(
                                each ->
                                        each.key()
                                                + " "
                                                + each.value()
                                                + " "
                                                + each.arguments().get("field"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paper number",
                "论文编号",
                "Номер стенда",
                "보드 번호",
                "ポスター番号",
                "Самбарын дугаар"
            })
    void haveAColumnInEachLanguage(String heading) {
        Imported imported = into(document(), ITEMS.replace("Board number", heading));
        assertEquals("P-10", items(imported.forum()).get(0).number());
    }
}

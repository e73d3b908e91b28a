package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.ExporterContract;
import tools.jackson.databind.json.JsonMapper;

class JsonLdContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return JsonLd.create();
    }

    /** Nothing in it is a tag or an entity of HTML. */
    @Override
    protected void verify(Programme programme, byte[] output) throws Exception {
        Map<?, ?> root = new JsonMapper().readValue(output, Map.class);
        String text = new String(output, StandardCharsets.UTF_8);

        assertEquals(-1, text.indexOf('<'));
        assertEquals(-1, text.indexOf('>'));
        assertEquals(-1, text.indexOf('&'));
        assertEquals(
                List.of("https://schema.org", Map.of("@language", programme.languages().get(0))),
                root.get("@context"));
    }
}

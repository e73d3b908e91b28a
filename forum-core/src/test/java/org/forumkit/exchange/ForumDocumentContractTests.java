package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forumkit.export.Exporter;
import org.forumkit.json.ForumJson;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.ExporterContract;

class ForumDocumentContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return ForumDocument.create();
    }

    /** It is the programme's document, and reads back whatever is in it. */
    @Override
    protected void verify(Programme programme, byte[] output) {
        assertEquals(
                programme.document(), ForumJson.read(new String(output, UTF_8), "document.json"));
    }
}

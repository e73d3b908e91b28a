package org.forumkit.validation;

import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;

/**
 * A document with one fault.
 *
 * @param key the rule that it breaks
 * @param pointer where it does
 * @param document the document
 */
record Mutant(String key, String pointer, Forum document) {
    static Mutant read(String key, String pointer, String json) {
        return new Mutant(key, pointer, ForumJson.read(json, key));
    }
}

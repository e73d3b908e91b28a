package org.forumkit.languages;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Goes through all texts and names of a document in its order. */
final class Texts {
    private final Visitor visitor;
    private final Map<Class<?>, List<Part>> parts = new HashMap<>();
    private final Map<Class<?>, Optional<Part>> ids = new HashMap<>();
    private final StringBuilder pointer = new StringBuilder();
    private final StringBuilder identity = new StringBuilder();
    private final Map<String, String> fields = new HashMap<>();
    private int edition = -1;

    private Texts(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What is done with each text. */
    interface Visitor {
        /** Takes a text; the place is that of the text while the call lasts. */
        void text(Text text, Texts place);

        /** Takes a person's names by language. */
        default void names(Map<String, PersonName> names, Texts place) {}
    }

    private enum Kind {
        TEXT,
        RECORD,
        LIST,
        NAMES
    }

    private record Part(String name, Method accessor, Kind kind) {
        @Nullable Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void visit(Forum forum, Visitor visitor) {
        new Texts(visitor).inside(forum);
    }

    /** Returns the tag of a language in a text, which says nothing of the default language. */
    static String language(String tag, String defaultLanguage) {
        return tag.equals(LanguageTags.UNDETERMINED) ? defaultLanguage : tag;
    }

    /** Returns the JSON pointer of the present text. */
    String pointer() {
        return pointer.toString();
    }

    /** Returns the JSON pointer of the present text in one language. */
    String pointer(String tag) {
        return pointer + "/" + tag.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the way to the present text by ids, the same in every version of a document. */
    String identity() {
        return identity.toString();
    }

    /** Returns the index of the edition that the present text belongs to, -1 if to none. */
    int edition() {
        return edition;
    }

    /** Returns what the present text is of what, as {@code sessions.title}. */
    String field() {
        String path = path();
        return fields.computeIfAbsent(path, Texts::field);
    }

    private String path() {
        StringBuilder names = new StringBuilder(pointer.length());
        for (int i = 0; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            boolean index = c == '/' && i + 1 < pointer.length() && isDigit(pointer.charAt(i + 1));
            if (index) {
                while (i + 1 < pointer.length() && isDigit(pointer.charAt(i + 1))) {
                    i++;
                }
            } else {
                names.append(c);
            }
        }
        return names.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String field(String path) {
        String names = path.substring(1).replace('/', '.');
        String inEdition = "series.editions.";
        if (!names.startsWith(inEdition)) {
            return names;
        }
        String rest = names.substring(inEdition.length());
        return rest.contains(".") ? rest : "editions." + rest;
    }

    private void inside(Record owner) {
        for (Part part : parts.computeIfAbsent(owner.getClass(), Texts::parts)) {
            Object value = part.of(owner);
            if (value != null) {
                int at = pointer.length();
                int known = identity.length();
                pointer.append('/').append(part.name());
                identity.append('/').append(part.name());
                part(value, part);
                pointer.setLength(at);
                identity.setLength(known);
            }
        }
    }

    @SuppressWarnings("unchecked") // the component's type was looked at
    private void part(Object value, Part part) {
        switch (part.kind()) {
            case TEXT -> visitor.text((Text) value, this);
            case RECORD -> inside((Record) value);
            case NAMES -> visitor.names((Map<String, PersonName>) value, this);
            case LIST -> elements((List<?>) value, part.name());
        }
    }

    private void elements(List<?> list, String name) {
        int at = pointer.length();
        int known = identity.length();
        boolean editions = name.equals("editions");
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            pointer.append('/').append(i);
            identity.append('/').append(element instanceof Record owner ? id(owner, i) : i);
            if (editions) {
                edition = i;
            }
            if (element instanceof Text text) {
                visitor.text(text, this);
            } else if (element instanceof Record owner) {
                inside(owner);
            }
            pointer.setLength(at);
            identity.setLength(known);
        }
        if (editions) {
            edition = -1;
        }
    }

    private String id(Record owner, int index) {
        Part id = ids.computeIfAbsent(owner.getClass(), Texts::id).orElse(null);
        return id == null ? Integer.toString(index) : "=" + id.of(owner);
    }

    private static Optional<Part> id(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals("id") || each.getName().equals("code"))
                .findFirst()
                .map(each -> new Part(each.getName(), each.getAccessor(), Kind.RECORD));
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Kind kind = kind(component.getGenericType());
            if (kind != null) {
                parts.add(new Part(component.getName(), component.getAccessor(), kind));
            }
        }
        return parts;
    }

    private static @Nullable Kind kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last =
                    generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                return kind(last) == null ? null : Kind.LIST;
            }
            return last == PersonName.class ? Kind.NAMES : null;
        }
        if (type == Text.class) {
            return Kind.TEXT;
        }
        return type instanceof Class<?> known && known.isRecord() && !parts(known).isEmpty()
                ? Kind.RECORD
                : null;
    }
}

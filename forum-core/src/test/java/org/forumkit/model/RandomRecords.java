package org.forumkit.model;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes records of the model with every component drawn from a seed.
 *
 * <p>They need not make sense, but for the {@link #valid valid} ones.
 */
public class RandomRecords {
    private static final List<String> STRINGS =
            List.of(
                    "a",
                    "Opening \"ceremony\" \\ and more",
                    "\u4E1C\u5317\u4E9A\u4EA7\u4E1A\u56ED\u533A\u5408\u4F5C",
                    "\u0414\u0438\u0430\u043B\u043E\u0433",
                    "\uD83D\uDE00 \u202E \u2028 \u0000 \t\r\n \u007F",
                    "BEGIN:VEVENT",
                    "");
    private static final List<String> TAGS = List.of("zh-Hans", "en", "ru", "und", "a/b~c", "mn");

    final Random random;
    private final boolean full;

    RandomRecords(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    /** Returns a record in which every component is there, and no list is empty. */
    public static <T> T full(Class<T> type, long seed) {
        return type.cast(new RandomRecords(seed, true).record(type, 0));
    }

    /** Returns a record in which some components are absent. */
    public static <T> T any(Class<T> type, long seed) {
        return type.cast(new RandomRecords(seed, false).record(type, 0));
    }

    /** Returns a record without a fault; of a whole document no rule finds anything to say. */
    public static <T> T valid(Class<T> type, long seed) {
        return type.cast(new ValidRecords(seed).record(type, 0));
    }

    private Object value(AnnotatedType annotated, RecordComponent at, int depth) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic) {
            AnnotatedType[] arguments =
                    ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments();
            int size = size(at);
            if (generic.getRawType() == List.class) {
                List<Object> list = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    list.add(value(arguments[0], at, depth + 1));
                }
                return settled(list);
            }
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(tag(), value(arguments[1], at, depth + 1));
            }
            return map;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return pick(Arrays.asList(raw.getEnumConstants()));
        }
        return raw.isRecord() && raw != Text.class
                ? record(raw, depth)
                : scalar(raw, annotated, at, depth);
    }

    final Object record(Class<?> raw, int depth) {
        begin(raw);
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = value(components[i].getAnnotatedType(), components[i], depth + 1);
        }
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(types);
            if (!full) {
                for (int i = 0; i < components.length; i++) {
                    if (isOptional(components[i])) {
                        leaveOut(constructor, arguments, i);
                    }
                }
            }
            return settled(constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(raw.toString(), e);
        }
    }

    /** Is told that a record of a type is about to be drawn. */
    void begin(Class<?> type) {}

    /** Returns how many elements a list or map is to have. */
    int size(RecordComponent at) {
        return full ? 1 + random.nextInt(2) : random.nextInt(3);
    }

    /** Returns a key of a map. */
    String tag() {
        return pick(TAGS);
    }

    /** Tells whether a component may be left out. */
    boolean isOptional(RecordComponent component) {
        return true;
    }

    /** Returns a drawn list as it is to be. */
    List<Object> settled(List<Object> list) {
        return list;
    }

    /** Returns a drawn record as it is to be. */
    Object settled(Object record) {
        return record;
    }

    private void leaveOut(Constructor<?> constructor, Object[] arguments, int index)
            throws ReflectiveOperationException {
        Object given = arguments[index];
        if (random.nextBoolean()) {
            arguments[index] = null;
            try {
                constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                arguments[index] = given;
            }
        }
    }

    /** Returns a text, string, number, time or extension. */
    Object scalar(Class<?> raw, AnnotatedType annotated, RecordComponent at, int depth) {
        if (raw == Text.class) {
            Text text = Text.of(pick(TAGS), pick(STRINGS));
            return random.nextBoolean() ? text : text.with(pick(TAGS), pick(STRINGS));
        } else if (raw == String.class) {
            return pick(STRINGS);
        } else if (raw == Integer.class) {
            return random.nextInt();
        } else if (raw == Long.class) {
            return random.nextLong();
        } else if (raw == Double.class) {
            return random.nextInt(180_000) / 1000.0;
        } else if (raw == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(10_000_000) - 5_000_000);
        } else if (raw == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400));
        } else if (raw == LocalDateTime.class) {
            return LocalDate.ofEpochDay(random.nextInt(30_000))
                    .atTime(random.nextInt(24), random.nextInt(60), 0, random.nextInt(2) * 500);
        } else if (raw == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(3) * 1_000_000L);
        } else if (raw == Duration.class) {
            return Duration.ofSeconds(random.nextInt(100_000) - 1000);
        }
        return extension(depth);
    }

    private Object extension(int depth) {
        return switch (random.nextInt(depth > 15 ? 6 : 8)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong();
            case 2 -> new java.math.BigInteger(200, random);
            case 3 -> random.nextDouble();
            case 4 -> random.nextBoolean();
            case 5 -> pick(STRINGS);
            case 6 -> Arrays.asList(extension(depth + 1), null);
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put(pick(TAGS), extension(depth + 1));
                map.put("null", null);
                yield map;
            }
        };
    }

    final <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package org.forumkit.model;

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

/** Makes records of the model with every component drawn from a seed; they need not make sense. */
public final class RandomRecords {
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

    private final Random random;
    private final boolean full;

    private RandomRecords(long seed, boolean full) {
        this.random = new Random(seed);
        this.full = full;
    }

    /** Returns a record in which every component is there, and no list is empty. */
    public static <T> T full(Class<T> type, long seed) {
        return type.cast(new RandomRecords(seed, true).value(type, 0));
    }

    /** Returns a record in which some components are absent. */
    public static <T> T any(Class<T> type, long seed) {
        return type.cast(new RandomRecords(seed, false).value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            int size = full ? 1 + random.nextInt(2) : random.nextInt(3);
            if (generic.getRawType() == List.class) {
                List<Object> list = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    list.add(value(arguments[0], depth + 1));
                }
                return list;
            }
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(pick(TAGS), value(arguments[1], depth + 1));
            }
            return map;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return pick(Arrays.asList(raw.getEnumConstants()));
        }
        return raw.isRecord() && raw != Text.class ? record(raw, depth) : scalar(raw, depth);
    }

    private Object record(Class<?> raw, int depth) {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = value(components[i].getGenericType(), depth + 1);
        }
        try {
            Constructor<?> constructor = raw.getDeclaredConstructor(types);
            if (!full) {
                for (int i = 0; i < components.length; i++) {
                    leaveOut(constructor, arguments, i);
                }
            }
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(raw.toString(), e);
        }
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

    private Object scalar(Class<?> raw, int depth) {
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

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

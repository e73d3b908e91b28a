package org.forumkit.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chinese family names that are read otherwise than their characters usually are.
 *
 * <p>Pinyin order knows the usual reading of a character only. Each name is therefore sorted as
 * characters that are read like it and are no family name themselves.
 */
final class SurnameReadings {
    private static final int LONGEST = 2;

    private static final Map<String, Reading> READINGS = readings();

    private SurnameReadings() {}

    /**
     * How a family name is read.
     *
     * @param surname the name
     * @param pinyin how it is read
     * @param alike characters that are usually read so
     */
    record Reading(String surname, String pinyin, String alike) {}

    private static Map<String, Reading> readings() {
        Map<String, Reading> readings = new HashMap<>();
        String table =
                "单單 shàn 扇|曾 zēng 增|解 xiè 懈|仇 qiú 球|区區 ōu 鸥|查 zhā 渣|朴 piáo 瓢|任 rén 人"
                        + "|盖蓋 gě 舸|员員 yùn 韵|召 shào 哨|乐樂 yuè 阅|折 shé 蛇|翟 zhái 宅"
                        + "|种 chóng 虫|繁 pó 婆|过過 guō 锅|华華 huà 画|燕 yān 烟|卜 bǔ 捕";
        for (String row : table.split("\\|", -1)) {
            String[] cells = row.split(" ", -1);
            for (int i = 0; i < cells[0].length(); i++) {
                String surname = cells[0].substring(i, i + 1);
                readings.put(surname, new Reading(surname, cells[1], cells[2]));
            }
        }
        String compound =
                "尉迟 yùchí 遇迟|尉遲 yùchí 遇迟|万俟 mòqí 末奇|萬俟 mòqí 末奇|单于 chányú 缠鱼"
                        + "|單于 chányú 缠鱼|澹台 tántái 坛台|澹臺 tántái 坛台|令狐 línghú 铃壶";
        for (String row : compound.split("\\|", -1)) {
            String[] cells = row.split(" ", -1);
            readings.put(cells[0], new Reading(cells[0], cells[1], cells[2]));
        }
        return Map.copyOf(readings);
    }

    /** Returns the reading of a family name, null if it is read as usual. */
    static @Nullable Reading of(String surname) {
        return READINGS.get(surname);
    }

    /** Returns the reading of the family name that a whole name begins with, null if as usual. */
    static @Nullable Reading atStart(String name) {
        for (int length = Math.min(LONGEST, name.length() - 1); length > 0; length--) {
            Reading known = of(name.substring(0, length));
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}

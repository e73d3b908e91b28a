package org.forumkit.languages;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.LanguageTags;
import org.jspecify.annotations.Nullable;

/** Tells whether a text is in the script that its language is written in. */
final class Scripts {
    /** The key where a text is in the script of another language. */
    static final String WRONG = "script.wrong";

    /** The key where Chinese is in the other of its two forms. */
    static final String VARIANT = "script.variant";

    /** A text of fewer letters than this is a name, a unit or an abbreviation. */
    private static final int SHORTEST = 2;

    /** One part in so many of a text has to be in its own script; the rest may be quoted. */
    private static final int OWN_PART = 10;

    /** Letters that stand in the simplified form of Chinese only. */
    private static final BitSet SIMPLIFIED =
            characters(
                    "国会产业园东亚对话发经济贸开关长门间们进运动过还这选连远达导报场务劳员问题见规现"
                            + "观视觉认说请谈议论语设计证评识让记讲许订车轮转输农办协单区医华卖卫历厂压参双变号"
                            + "听团围图圆坏块声处备头奖妇孙学宝实审宪宫寻将尔尽层岁岛岭币师帐带帮广庆库应庙废归"
                            + "当录彻总恶悬惊惯愿懒战户执扩扫扬护担拟拥择挡挤挥损换据摄摆数断旧时显晓杀杂权来杨"
                            + "极构枢标栋树样桥检楼欢欧残毕汇汉汤沟泪泽洁测浓涛润涨渐渔湾湿满滨灭灯灵灾炉炼烂烦"
                            + "烧热爱牵状独狱猎献环电画畅疗盐监盖盘矿码础确离积称稳穷窃竞笔签简类粮紧纠红约级纪"
                            + "纯纲纳纵纷纸线练组细织终绍绑结绕绘给络绝统继绩绪续维综绿编缘缩网罗罚职联肃肠肤肿"
                            + "胁脑脚脱脸腾舰艺节苏荐荡药营萨虑虽补装览触誉讨训讯访诉词译试诗诚诞询该详误诸读课"
                            + "谁调谊谋谢谨谱贝负贡财责贤败货质贩贪购贯贵贷费贺资赋赌赏赔赖赛赞赵赶跃踪轨轩软轰"
                            + "轻载较辅辆辈辑辖边辽迁迈违迟递逻遗邓邮邻郑释针钢钱铁铜银销锁锅锋错键锦镇镜闪闭闲"
                            + "闻阅队阳阴阵阶际陆陈险随隐难雾页顶项顺须顾顿预领频颜额风飞饭饮馆马驱驾验骑骗鱼鲁"
                            + "鸟鸡鸣鹏麦齐龙龟");

    /** The same letters in the traditional form, where they are no others. */
    private static final BitSet TRADITIONAL =
            characters(
                    "國會產業園東亞對話發經濟貿開關長門間們進運動過還這選連遠達導報場務勞員問題見規現"
                            + "觀視覺認說請談議論語設計證評識讓記講許訂車輪轉輸農辦協單區醫華賣衛歷廠壓參雙變號"
                            + "聽團圍圖圓壞塊聲處備頭獎婦孫學寶實審憲宮尋將爾盡層歲島嶺幣師帳帶幫廣慶庫應廟廢歸"
                            + "當錄徹總惡懸驚慣願懶戰戶執擴掃揚護擔擬擁擇擋擠揮損換據攝擺數斷舊時顯曉殺雜權來楊"
                            + "極構樞標棟樹樣橋檢樓歡歐殘畢匯漢湯溝淚澤潔測濃濤潤漲漸漁灣濕滿濱滅燈靈災爐煉爛煩"
                            + "燒熱愛牽狀獨獄獵獻環電畫暢療鹽監蓋盤礦碼礎確離積稱穩窮竊競筆簽簡類糧緊糾紅約級紀"
                            + "純綱納縱紛紙線練組細織終紹綁結繞繪給絡絕統繼績緒續維綜綠編緣縮網羅罰職聯肅腸膚腫"
                            + "脅腦腳脫臉騰艦藝節蘇薦蕩藥營薩慮雖補裝覽觸譽討訓訊訪訴詞譯試詩誠誕詢該詳誤諸讀課"
                            + "誰調誼謀謝謹譜貝負貢財責賢敗貨質販貪購貫貴貸費賀資賦賭賞賠賴賽贊趙趕躍蹤軌軒軟轟"
                            + "輕載較輔輛輩輯轄邊遼遷邁違遲遞邏遺鄧郵鄰鄭釋針鋼錢鐵銅銀銷鎖鍋鋒錯鍵錦鎮鏡閃閉閒"
                            + "聞閱隊陽陰陣階際陸陳險隨隱難霧頁頂項順須顧頓預領頻顏額風飛飯飲館馬驅駕驗騎騙魚魯"
                            + "鳥雞鳴鵬麥齊龍龜");

    private static final Set<UnicodeScript> HAN = EnumSet.of(UnicodeScript.HAN);
    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final Set<UnicodeScript> KANA =
            EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final Map<String, Expected> byTag = new HashMap<>();

    /** What a text has to be in, and which form of Chinese. */
    private record Expected(Set<UnicodeScript> scripts, String code) {}

    /** What is wrong: the key, and the script that the text is in. */
    record Fault(String key, String script) {}

    private static BitSet characters(String all) {
        BitSet set = new BitSet();
        all.codePoints().forEach(set::set);
        return set;
    }

    /** Returns what is wrong with a text, null if nothing is. */
    @Nullable Fault fault(String text, String language) {
        Expected expected = byTag.computeIfAbsent(language, Scripts::expected);
        if (expected.scripts().isEmpty()) {
            return null;
        }
        Map<UnicodeScript, Integer> foreign = new EnumMap<>(UnicodeScript.class);
        int own = 0;
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            UnicodeScript script = Character.isLetter(c) ? of(c) : UnicodeScript.COMMON;
            if (expected.scripts().contains(script)) {
                own++;
            } else if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                foreign.merge(script, 1, Integer::sum);
            }
            if (script == UnicodeScript.HAN) {
                simplified += SIMPLIFIED.get(c) ? 1 : 0;
                traditional += TRADITIONAL.get(c) ? 1 : 0;
            }
        }
        Fault wrong = foreign.isEmpty() ? null : wrong(text, expected, own, foreign);
        return wrong != null ? wrong : variant(expected, simplified, traditional);
    }

    /** Returns the script of a character; quickly for the letters that most texts are of. */
    static UnicodeScript of(int c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'
                    ? UnicodeScript.LATIN
                    : UnicodeScript.COMMON;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return UnicodeScript.HAN;
        }
        return c >= 0x410 && c <= 0x44F ? UnicodeScript.CYRILLIC : UnicodeScript.of(c);
    }

    private static @Nullable Fault wrong(
            String text, Expected expected, int own, Map<UnicodeScript, Integer> foreign) {
        int all = own;
        UnicodeScript most = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> each : foreign.entrySet()) {
            all += each.getValue();
            if (each.getValue() > foreign.getOrDefault(most, 0)) {
                most = each.getKey();
            }
        }
        if (all < SHORTEST) {
            return null;
        }
        if (most == UnicodeScript.LATIN) {
            // Names keep their letters everywhere: GTI, openEuler Summit, Hyatt Regency.
            return own == 0 && !isName(text) ? new Fault(WRONG, name(most)) : null;
        }
        if (expected.scripts().equals(HAN) && KANA.contains(most)) {
            return (all - own) * 4 > all && all - own >= 4 ? new Fault(WRONG, name(most)) : null;
        }
        return own * OWN_PART < all ? new Fault(WRONG, name(most)) : null;
    }

    /** A text is not a name where a word of it is written small, as a sentence's are. */
    private static boolean isName(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !inWord && Character.isLowerCase(text.charAt(i)) && isSmall(text, i)) {
                return false;
            }
            inWord = letter || (inWord && "'\u2019-.".indexOf(text.charAt(i)) >= 0);
        }
        return true;
    }

    private static boolean isSmall(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return whole && end - start >= 3 && (end == text.length() || text.charAt(end) != '.');
    }

    /** Names and quotations may be in the other form, so the greater part counts. */
    private static @Nullable Fault variant(Expected expected, int simplified, int traditional) {
        return switch (expected.code()) {
            case "Hans" ->
                    traditional > 1 && traditional > simplified ? new Fault(VARIANT, "Hant") : null;
            case "Hant" ->
                    simplified > 1 && simplified > traditional ? new Fault(VARIANT, "Hans") : null;
            default -> null;
        };
    }

    private static Expected expected(String language) {
        String tag = LanguageTags.canonical(language);
        String code =
                !Locale.forLanguageTag(tag).getLanguage().isEmpty()
                        ? ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript()
                        : "";
        return new Expected(scripts(code), code);
    }

    private static Set<UnicodeScript> scripts(String code) {
        return switch (code) {
            case "" -> Set.of();
            case "Hans", "Hant", "Hani" -> HAN;
            case "Jpan" -> JAPANESE;
            case "Hrkt" -> KANA;
            case "Kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            default -> known(code);
        };
    }

    private static Set<UnicodeScript> known(String code) {
        try {
            return EnumSet.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    private static String name(UnicodeScript script) {
        String name = script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Tells whether a character takes two columns of a terminal. */
    static boolean isWide(int c) {
        UnicodeScript script = of(c);
        return JAPANESE.contains(script)
                || script == UnicodeScript.HANGUL
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF60);
    }
}

package org.forumkit.export.pdf.internal.section;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of numbers of boards and papers: the digits in them count as numbers, P-2 before P-10,
 * and what stands between them as a language is sorted.
 *
 * <p>Not for use by several threads at once, as collators are not.
 */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    private final Collator collator;

    NaturalOrder(Collator collator) {
        this.collator = collator;
    }

    @Override
    public int compare(String first, String second) {
        Matcher one = PART.matcher(first);
        Matcher other = PART.matcher(second);
        while (true) {
            boolean more = one.find();
            boolean others = other.find();
            if (!more || !others) {
                int longer = Boolean.compare(more, others);
                // What has another number of zeros or another case is not the same.
                return longer != 0 ? longer : first.compareTo(second);
            }
            int order = part(one.group(), other.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private int part(String one, String other) {
        if (!isDigit(one) || !isDigit(other)) {
            return collator.compare(one, other);
        }
        String first = one.replaceFirst("^0+", "");
        String second = other.replaceFirst("^0+", "");
        int longer = Integer.compare(first.length(), second.length());
        return longer != 0 ? longer : first.compareTo(second);
    }

    private static boolean isDigit(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}

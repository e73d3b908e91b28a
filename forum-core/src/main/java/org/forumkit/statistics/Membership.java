package org.forumkit.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.forumkit.model.Edition;
import org.forumkit.model.Region;
import org.forumkit.model.RegionMember;
import org.jspecify.annotations.Nullable;

/** Who belongs to a region on the days of an edition. */
final class Membership {
    /** Where somebody is, seen from a region. */
    private enum Side {
        IN,
        OUT,
        UNKNOWN
    }

    private final Region region;
    private final Map<String, String> keys = new HashMap<>();
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    Membership(Region region, Edition edition) {
        this.region = region;
        this.first = edition.firstDay() == null ? edition.lastDay() : edition.firstDay();
        this.last = edition.lastDay() == null ? edition.firstDay() : edition.lastDay();
    }

    /** Returns the key of one side of the region, which is made once. */
    String key(String side) {
        return keys.computeIfAbsent(side, each -> region.id() + "/" + each);
    }

    /**
     * Returns the key of the side where somebody from a part of a country is, or from an unknown
     * part of it.
     */
    String key(String country, @Nullable String subdivision) {
        return key(
                switch (side(country, subdivision)) {
                    case IN -> "in";
                    case OUT -> "out";
                    case UNKNOWN -> Statistic.UNKNOWN;
                });
    }

    private Side side(String country, @Nullable String subdivision) {
        Side side = Side.OUT;
        for (RegionMember member : region.members()) {
            boolean whole = member.code().equals(country);
            boolean part = member.code().equals(subdivision);
            boolean perhaps = subdivision == null && isPart(member.code(), country);
            if (whole || part || perhaps) {
                Side belongs = belongs(member);
                if (belongs == Side.IN && !perhaps) {
                    return Side.IN;
                }
                if (belongs != Side.OUT) {
                    side = Side.UNKNOWN;
                }
            }
        }
        return side;
    }

    private static boolean isPart(String code, String country) {
        return code.length() > country.length()
                && code.charAt(country.length()) == '-'
                && code.startsWith(country);
    }

    /** Whoever is a member on one of the days is one at the edition. */
    private Side belongs(RegionMember member) {
        LocalDate from = member.validFrom();
        LocalDate until = member.validUntil();
        if (from == null && until == null) {
            return Side.IN;
        }
        if (first == null || last == null) {
            return Side.UNKNOWN;
        }
        boolean after = until != null && first.isAfter(until);
        boolean before = from != null && last.isBefore(from);
        return after || before ? Side.OUT : Side.IN;
    }
}

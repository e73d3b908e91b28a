package org.forumkit.export.ical.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are shown once, kept as hashes, and can be revoked. */
class FeedTokensTests {
    private static final FeedSpec SPEC = FeedSpec.of("en").edition("2031");

    private final FeedTokens tokens = new FeedTokens(new SecureRandom());

    @Test
    void tokensAreOf256BitsAndDiffer() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String token = tokens.issue(SPEC);
            assertEquals(32, Base64.getUrlDecoder().decode(token).length);
            assertTrue(seen.add(token));
        }
    }

    @Test
    void everyBitComesFromTheGivenSource() {
        FeedTokens ones = new FeedTokens(new Ones());
        assertEquals("_".repeat(42) + "8", ones.issue(SPEC));
    }

    @Test
    void onlyHashesAreKept() {
        String token = tokens.issue(SPEC);
        Map<String, Grant> kept = tokens.grants();
        assertEquals(Map.of(FeedTokens.hash(token), new Grant.Granted(SPEC)), kept);
        assertFalse(kept.toString().contains(token));
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                FeedTokens.hash("abc"));
    }

    @Test
    void whatWasKeptElsewhereIsPutBack() {
        String token = tokens.issue(SPEC);
        String revoked = tokens.issue(SPEC);
        tokens.revoke(FeedTokens.hash(revoked));
        FeedTokens others = new FeedTokens(new SecureRandom());
        tokens.grants().forEach(others::put);
        assertEquals(new Grant.Granted(SPEC), others.find(FeedTokens.hash(token)));
        assertEquals(new Grant.Revoked(), others.find(FeedTokens.hash(revoked)));
    }

    @Test
    void revokingIsForOneTokenAndForGood() {
        String one = FeedTokens.hash(tokens.issue(SPEC));
        String other = FeedTokens.hash(tokens.issue(SPEC));
        assertTrue(tokens.revoke(one));
        assertFalse(tokens.revoke(one));
        assertEquals(new Grant.Revoked(), tokens.find(one));
        assertEquals(new Grant.Granted(SPEC), tokens.find(other));
        assertFalse(tokens.revoke(FeedTokens.hash("never issued")));
        assertEquals(new Grant.Unknown(), tokens.find(FeedTokens.hash("never issued")));
    }

    @Test
    void hashesThatBeginAlikeAreToldApart() {
        String one = "00000000" + "1".repeat(56);
        String other = "00000000" + "2".repeat(56);
        tokens.put(one, new Grant.Granted(SPEC));
        tokens.put(other, new Grant.Revoked());
        assertEquals(new Grant.Granted(SPEC), tokens.find(one));
        assertEquals(new Grant.Revoked(), tokens.find(other));
        assertEquals(new Grant.Unknown(), tokens.find("00000000" + "3".repeat(56)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
            })
    void whatIsNoHashIsRefusedWithoutBeingRepeated(String hash) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> tokens.find(hash));
        assertEquals(
                "hash must be 64 small hexadecimal digits, not " + hash.length() + " characters",
                e.getMessage());
    }

    private static final class Ones extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) -1);
        }
    }
}

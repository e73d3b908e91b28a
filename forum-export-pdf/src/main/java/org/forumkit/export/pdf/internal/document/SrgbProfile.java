package org.forumkit.export.pdf.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile of the sRGB colour space.
 *
 * <p>It is made here, from the numbers of IEC 61966-2-1 adapted to D50, because the profile that
 * the platform carries differs from one release to the next, and with it every document would.
 */
final class SrgbProfile {

    private static final int CURVE_POINTS = 1024;
    private static final byte[] BYTES = create();

    private SrgbProfile() {}

    /** Returns the profile; callers do not change it. */
    static byte[] bytes() {
        return BYTES;
    }

    private static byte[] create() {
        byte[] description = description("sRGB IEC61966-2.1");
        byte[] copyright = text("No copyright, use freely");
        byte[] curve = curve();
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        byte[][] tags = {
            description,
            copyright,
            xyz(0.9642, 1.0, 0.8249),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.71410),
            curve,
            curve,
            curve
        };
        int size = 128 + 4 + 12 * tags.length;
        int[] offsets = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
            if (i > 6) {
                offsets[i] = offsets[6];
            } else {
                offsets[i] = size;
                size += tags[i].length + 3 & ~3;
            }
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(size).putInt(0).putInt(0x02100000);
        ascii(out, "mntrRGB XYZ ");
        for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
            out.putShort((short) part);
        }
        ascii(out, "acsp");
        out.position(68);
        out.putInt(s15Fixed16(0.9642)).putInt(s15Fixed16(1.0)).putInt(s15Fixed16(0.8249));
        out.position(128);
        out.putInt(tags.length);
        for (int i = 0; i < tags.length; i++) {
            ascii(out, names[i]);
            out.putInt(offsets[i]).putInt(tags[i].length);
        }
        for (int i = 0; i <= 6; i++) {
            out.position(offsets[i]);
            out.put(tags[i]);
        }
        return out.array();
    }

    private static void ascii(ByteBuffer out, String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static int s15Fixed16(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer b = ByteBuffer.allocate(20);
        ascii(b, "XYZ ");
        b.putInt(0).putInt(s15Fixed16(x)).putInt(s15Fixed16(y)).putInt(s15Fixed16(z));
        return b.array();
    }

    private static byte[] text(String text) {
        ByteBuffer b = ByteBuffer.allocate(8 + text.length() + 1);
        ascii(b, "text");
        b.putInt(0);
        ascii(b, text);
        return b.array();
    }

    private static byte[] description(String text) {
        ByteBuffer b = ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67);
        ascii(b, "desc");
        b.putInt(0).putInt(text.length() + 1);
        ascii(b, text);
        return b.array();
    }

    private static byte[] curve() {
        ByteBuffer b = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        ascii(b, "curv");
        b.putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (double) (CURVE_POINTS - 1);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            b.putShort((short) Math.round(linear * 65535));
        }
        return b.array();
    }
}

package org.forumkit.export.pdf.internal.section;

import io.nayuki.qrcodegen.QrCode;
import org.forumkit.export.pdf.internal.document.PageCanvas;

/** Draws QR codes. */
public final class Code {

    private Code() {}

    /**
     * Draws a code as part of whatever is marked on the page.
     *
     * @param page the page, not null
     * @param says what the code says, not null
     * @param left the left edge in points
     * @param top the upper edge in points
     * @param side the length of an edge in points
     */
    public static void draw(PageCanvas page, String says, float left, float top, float side) {
        QrCode made = QrCode.encodeText(says, QrCode.Ecc.MEDIUM);
        float module = side / made.size;
        for (int y = 0; y < made.size; y++) {
            int x = 0;
            while (x < made.size) {
                int from = x;
                while (x < made.size && made.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    page.fill(
                            left + from * module, top + y * module, (x - from) * module, module, 0);
                }
                x++;
            }
        }
    }
}

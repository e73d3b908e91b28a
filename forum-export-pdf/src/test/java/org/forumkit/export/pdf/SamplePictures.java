package org.forumkit.export.pdf;

import java.awt.image.BufferedImage;
import java.util.Map;
import org.forumkit.export.pdf.internal.picture.Samples;
import org.forumkit.model.Text;

/** Invented logos: a drawing, one that is partly transparent, a photograph. */
final class SamplePictures {

    static final Picture DRAWING =
            Picture.read(
                    Samples.svg(
                            "<g fill='#17406d'><path d='M5 45V18L25 5l20 13v27H33V28H17v17z'/>"
                                    + "<rect x='54' y='8' width='41' height='9' rx='2'/>"
                                    + "<rect x='54' y='23' width='30' height='7' rx='2'/></g>"
                                    + "<circle cx='60' cy='40' r='5' fill='#c8102e'/>"
                                    + "<path d='M70 40a8 5 0 0 0 24 0' fill='none'"
                                    + " stroke='#c8102e' stroke-width='3'/>"));

    static final Picture TRANSPARENT =
            Picture.read(Samples.png(60, 60, BufferedImage.TYPE_INT_ARGB));

    static final Picture PHOTOGRAPH = Picture.read(Samples.jpeg(90, 60));

    static final Text CALLED = SampleForums.both("虚构对话会会徽", "Emblem of the Sample Dialogue");

    /** The logos of organisations of {@link SampleForums}, of each format one. */
    static final Map<String, Picture> LOGOS =
            Map.of("logos/4", DRAWING, "logos/5", TRANSPARENT, "logos/6", PHOTOGRAPH);

    private SamplePictures() {}

    static Theme theme() {
        return Theme.builder().logo(DRAWING.describedBy(CALLED)).build();
    }
}

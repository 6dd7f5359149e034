package de.reihum.web.shared.look;

import de.reihum.settings.look.BrandColour;
import java.util.regex.Pattern;

/** A network's colour as a style sheet. It depends on nothing but the colour, so it can be kept for ever. */
public final class BrandStyle {

    private static final Pattern FILE = Pattern.compile("/([0-9a-f]{6})\\.css");

    private BrandStyle() {}

    /** Where it lies, from the product's root. */
    public static String address(BrandColour colour) {
        return "brand/" + colour.text().substring(1) + ".css";
    }

    /** @param path below {@code /brand}; @return the style sheet, or {@code null} when the path is none of a readable colour */
    static String at(String path) {
        var file = FILE.matcher(path);
        if (!file.matches()) {
            return null;
        }
        var colour = BrandColour.parse("#" + file.group(1));
        return colour.readable() ? sheet(colour) : null;
    }

    /** The selectors weigh more than those of the usual sheets, whatever the order. Public pages follow the device, the application its choice. */
    private static String sheet(BrandColour colour) {
        var light = "--brand:" + colour.text() + ";--brand-ink:" + colour.ink() + ";--brand-wash:" + colour.wash() + ";--on-brand:#fff;--hero-1:" + colour.deep() + ";--hero-2:" + colour.text();
        var dark = "--brand:" + colour.onDark() + ";--brand-ink:" + colour.inkOnDark() + ";--brand-wash:" + colour.washOnDark() + ";--on-brand:" + colour.textOnBright()
                + ";--hero-1:" + colour.surfaceOnDark() + ";--hero-2:" + colour.surfaceOnDark();
        return "html:root:root{" + light + "}\n"
                + "html:root:root[theme~=\"dark\"]{" + dark + "}\n"
                + "@media (prefers-color-scheme:dark){html:root:root.public{" + dark + "}}\n";
    }
}

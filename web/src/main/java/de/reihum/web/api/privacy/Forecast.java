package de.reihum.web.api.privacy;

import de.reihum.privacy.ErasurePreview;
import java.util.List;

/**
 * What erasing a person would do.
 *
 * @param version to be sent with the wish to erase
 * @param name to be sent with it, too
 * @param facts how many stored facts there are
 * @param kept what would stay without her, and why
 * @param elsewhere texts about others that perhaps name her; the wish to erase says of each whether she is meant
 */
public record Forecast(long contact, long version, String name, int facts, List<Kept> kept, List<Named> elsewhere) {

    static Forecast of(ErasurePreview preview) {
        return new Forecast(preview.contact(), preview.version(), preview.name(), preview.facts().values().stream().mapToInt(Integer::intValue).sum(), preview.kept().stream().map(Kept::of).toList(),
                preview.elsewhere().stream().map(Named::of).toList());
    }
}

package de.reihum.privacy;

import de.reihum.privacy.elsewhere.NamedText;
import de.reihum.shared.Reason;
import java.util.List;
import java.util.Map;

/**
 * What forgetting a person would do.
 *
 * @param name which must be typed to confirm
 * @param facts how many stored facts there are of each section
 * @param kept what must stay without her, and why
 * @param elsewhere texts in which she is perhaps named, to be decided upon one by one
 */
public record ErasurePreview(long contact, long version, String name, Map<String, Integer> facts, List<Reason> kept, List<NamedText> elsewhere) {}

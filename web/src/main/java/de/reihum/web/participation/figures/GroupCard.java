package de.reihum.web.participation.figures;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.participation.figures.Figures;
import de.reihum.web.members.MemberWords;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import java.util.LinkedHashMap;
import java.util.Map;

/** The share of active companies in each group, with the number behind it: three of four say less than thirty of forty. */
class GroupCard extends Card {

    private static final int FEW = 5;

    /** @param key for the texts */
    GroupCard(String key, Map<String, Figures.Group> groups) {
        super(text("participation." + key));
        var bars = new Bars(1);
        groups.forEach((name, group) -> bars.bar(name, group.share(), text("participation.group", group.active(), group.all(), formats().percent(group.share()))));
        add(bars);
        if (groups.values().stream().anyMatch(group -> group.all() < FEW)) {
            var note = new Paragraph(text("participation.group.few", FEW));
            note.addClassName("note");
            add(note);
        }
    }

    static Map<String, Figures.Group> sizes(Figures figures) {
        var all = new LinkedHashMap<String, Figures.Group>();
        figures.sizes().forEach(one -> all.put(one.size() == null ? text("participation.unknown") : MemberWords.size(one.size()), one.group()));
        return all;
    }

    static Map<String, Figures.Group> sectors(Figures figures) {
        var all = new LinkedHashMap<String, Figures.Group>();
        figures.sectors().forEach(one -> all.put(one.section() == null ? text("participation.unstated") : MemberWords.section(one.section()), one.group()));
        return all;
    }
}

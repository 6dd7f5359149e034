package de.reihum.web.participation.figures;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.participation.figures.Figures;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import java.util.EnumMap;
import java.util.Map;

/** This network beside those of the study of 2017. */
class ComparisonCard extends Card {

    /** Percent of 154 networks (IAW 2017, Fig. 10). */
    private static final Map<Figures.Mix, Integer> STUDY = new EnumMap<>(Map.of(Figures.Mix.BOTH, 42, Figures.Mix.ONLY_PASSIVE, 26, Figures.Mix.ONLY_ACTIVE, 21, Figures.Mix.NONE, 10));

    ComparisonCard(Figures figures) {
        super(text("participation.study"));
        var now = figures.course().get(figures.course().size() - 1);
        var bars = new Bars(1).bar(text("participation.study.here"), now.ofMembers(), formats().percent(now.ofMembers()))
                .bar(text("participation.study.there"), CourseChart.STUDY, text("participation.study.twoFifths"));
        var kinds = new Bars(50);
        STUDY.forEach((mix, percent) -> kinds.bar(text(mix == figures.mix() ? "participation.mix.here" : "participation.mix.other", text("participation.mix." + mix)), percent, formats().percent(percent / 100.0)));
        add(new Paragraph(text("participation.study.share", now.active(), now.members())), bars, new Paragraph(text("participation.study.mix")), kinds);
        var source = new Paragraph(text("participation.study.source"));
        source.addClassName("note");
        add(source);
    }
}

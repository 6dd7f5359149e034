package de.reihum.web.participation.figures;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import de.reihum.participation.figures.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Two shares over time with their names at the end of each line, and the study's share to compare with. Numbers and fixed texts only. */
class CourseChart extends Div {

    /** Active small and medium companies among all partners, on average (IAW 2017, section 3.2: just below two fifths). */
    static final double STUDY = 0.39;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 240;
    private static final int LEFT = 48;
    private static final int RIGHT = 190;
    private static final int TOP = 12;
    private static final int BOTTOM = 26;
    private static final int LABEL_GAP = 17;

    private final List<Figures.Day> course;

    CourseChart(List<Figures.Day> course) {
        this.course = course;
        addClassName("course-chart");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", text("participation.course"));
        add(new Html("<div>" + svg() + "</div>"));
    }

    private String svg() {
        var last = course.get(course.size() - 1);
        var labels = spread(y(last.ofSmes()), y(last.ofMembers()), y(STUDY));
        var picture = new StringBuilder();
        picture.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT).append("\" role=\"img\" aria-label=\"").append(text("participation.chart.described",
                formats().percent(last.ofSmes()), formats().percent(last.ofMembers()))).append("\">");
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            grid(picture, tenth / 10.0);
        }
        months(picture);
        picture.append(line("study", day -> STUDY)).append(line("members", Figures.Day::ofMembers)).append(line("smes", Figures.Day::ofSmes));
        label(picture, "smes", labels[0], text("participation.chart.smes", formats().percent(last.ofSmes())));
        label(picture, "members", labels[1], text("participation.chart.members", formats().percent(last.ofMembers())));
        label(picture, "study", labels[2], text("participation.chart.study"));
        return picture.append("</svg>").toString();
    }

    private void grid(StringBuilder picture, double share) {
        picture.append(String.format(Locale.ROOT, "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y(share), y(share)));
        picture.append(String.format(Locale.ROOT, "<text class=\"axis\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 6, y(share) + 4, formats().percent(share)));
    }

    private void months(StringBuilder picture) {
        int step = Math.max(1, course.size() / 5);
        for (int i = 0; i < course.size() - 1; i += step) {
            picture.append(String.format(Locale.ROOT, "<text class=\"axis\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x(i), HEIGHT - 6, formats().shortMonth(course.get(i).day())));
        }
    }

    private String line(String name, ToDoubleFunction<Figures.Day> share) {
        var points = new StringBuilder();
        for (int i = 0; i < course.size(); i++) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(share.applyAsDouble(course.get(i)))));
        }
        return "<polyline class=\"" + name + "\" points=\"" + points.toString().strip() + "\"/>";
    }

    private static void label(StringBuilder picture, String name, double y, String words) {
        picture.append(String.format(Locale.ROOT, "<text class=\"label %s\" x=\"%d\" y=\"%.1f\">%s</text>", name, WIDTH - RIGHT + 8, y + 4, words));
    }

    /** Moves names apart that would lie on each other, without changing their order. */
    private static double[] spread(double... wanted) {
        var order = IntStream.range(0, wanted.length).boxed().sorted(Comparator.comparingDouble(i -> wanted[i])).toList();
        var placed = wanted.clone();
        for (int i = 1; i < order.size(); i++) {
            placed[order.get(i)] = Math.max(placed[order.get(i)], placed[order.get(i - 1)] + LABEL_GAP);
        }
        return placed;
    }

    private double x(int index) {
        return course.size() == 1 ? LEFT : LEFT + (double) index * (WIDTH - LEFT - RIGHT) / (course.size() - 1);
    }

    private static double y(double share) {
        return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
    }
}

package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.matrix.Matrix;
import de.reihum.members.Employees;
import de.reihum.members.business.Section;
import de.reihum.web.members.MemberWords;

/** The matrix in words of the page's language. */
final class MatrixWords {

    private MatrixWords() {}

    static String kind(Matrix.Kind kind) {
        return text("matrix.kind." + kind);
    }

    static String group(Matrix.Group group, Matrix.Grouping grouping) {
        if (group.key().isEmpty()) {
            return text("matrix.group.unknown");
        }
        if (group.key().equals(Matrix.Group.OTHERS)) {
            return text("matrix.group.others");
        }
        return grouping == Matrix.Grouping.SIZE ? MemberWords.size(Employees.Size.valueOf(group.key())) : MemberWords.section(Section.valueOf(group.key()));
    }

    /** For the head of a column: a section's letter, which stands before its name at the row. */
    static String brief(Matrix.Group group, Matrix.Grouping grouping) {
        return grouping == Matrix.Grouping.SECTOR && !group.key().isEmpty() && !group.key().equals(Matrix.Group.OTHERS) ? group.key() : group(group, grouping);
    }

    /** "12 %", or a dash where there is nobody to meet. */
    static String share(Matrix.Cell cell) {
        return cell.possible() == 0 ? text("matrix.nobody") : formats().percent(cell.share());
    }
}

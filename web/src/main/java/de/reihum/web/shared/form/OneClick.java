package de.reihum.web.shared.form;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.web.shared.parts.Toast;
import de.reihum.web.shared.problem.Problems;

/** A change that needs no form. Whoever was overtaken by somebody else is shown what is stored, and clicks again if it still fits. */
public final class OneClick {

    private OneClick() {}

    /** @param again shows what is stored by then @return whether it was changed */
    public static boolean run(Runnable change, Runnable again) {
        try {
            change.run();
            return true;
        } catch (RuntimeException problem) {
            if (!Problems.overtaken(Problems.reasons(problem))) {
                throw problem;
            }
            again.run();
            Toast.problem(text("shared.form.reloaded.click"));
            return false;
        }
    }
}

package de.reihum.web.members;

import de.reihum.members.MemberFilter;
import de.reihum.web.shared.list.Export;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The files into which the list of members can be written. Collected by CDI. */
public interface MemberExports {

    /** Empty when the acting person may not export. */
    List<Export<MemberFilter>> all();

    /** Files that need a question first. */
    default List<Opener> openers() {
        return List.of();
    }

    /** @param open asks it, and gets what is wanted at the moment of the download */
    record Opener(String label, Consumer<Supplier<MemberFilter>> open) {}
}

package de.reihum.exchange;

import java.util.List;

/** The cells of one row as they stand in the file. */
public record Cells(List<String> texts) {

    public Cells {
        texts = List.copyOf(texts);
    }

    /** Empty beyond the end. */
    public String at(int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}

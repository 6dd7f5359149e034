package de.reihum.web.shared.page;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What all features add to the page of one record, in their order.
 *
 * @param <T> the record as its page shows it
 */
public final class PageParts<T> {

    private final List<PagePart<T>> parts;

    public PageParts(Iterable<? extends PagePart<T>> parts) {
        this.parts = StreamSupport.stream(parts.spliterator(), false).<PagePart<T>>map(part -> part).sorted(Comparator.comparingInt(PagePart::order)).toList();
    }

    public void tabs(CountedTabs tabs, T record, Runnable changed) {
        parts.forEach(source -> source.part(record, changed).ifPresent(part -> tabs.part(part.name(), part.count(), part.content())));
    }

    public void cards(TwoColumns columns, T record, Runnable changed) {
        parts.forEach(part -> columns.right(part.cards(record, changed).toArray(Component[]::new)));
    }

    public void actions(PageHeader header, T record, Runnable changed) {
        parts.forEach(part -> header.action(part.actions(record, changed).toArray(Component[]::new)));
    }
}

package de.reihum.web.shared.list;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import de.reihum.shared.Slice;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks the service for the part of the list that the browser shows. */
final class Rows {

    private Rows() {}

    static <R, F> ConfigurableFilterDataProvider<R, Void, F> of(BiFunction<F, Slice, List<R>> find, ToLongFunction<F> count, F everything) {
        CallbackDataProvider<R, F> rows = DataProvider.fromFilteringCallbacks(
                query -> fetch(query, find, everything), query -> Math.toIntExact(count.applyAsLong(query.getFilter().orElse(everything))));
        return rows.withConfigurableFilter();
    }

    /** In slices of what a service answers at once: choosing all rows asks for every one of them. */
    private static <R, F> Stream<R> fetch(Query<R, F> query, BiFunction<F, Slice, List<R>> find, F everything) {
        var filter = query.getFilter().orElse(everything);
        var sorts = query.getSortOrders().stream().map(Rows::sort).toList();
        int limit = query.getLimit();
        if (limit <= Slice.MAX) {
            return find.apply(filter, new Slice(query.getOffset(), limit, sorts)).stream();
        }
        return IntStream.iterate(0, done -> done < limit, done -> done + Slice.MAX)
                .mapToObj(done -> find.apply(filter, new Slice(query.getOffset() + done, Math.min(Slice.MAX, limit - done), sorts)))
                .takeWhile(part -> !part.isEmpty())
                .flatMap(List::stream);
    }

    private static Slice.Sort sort(QuerySortOrder order) {
        return new Slice.Sort(order.getSorted(), order.getDirection() == SortDirection.DESCENDING);
    }
}

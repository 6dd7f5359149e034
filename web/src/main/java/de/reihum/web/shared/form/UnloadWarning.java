package de.reihum.web.shared.form;

/** Lets the browser ask before a tab with a changed form is closed; the server is not asked at that moment, so typing alone counts. */
final class UnloadWarning {

    private static final String LISTEN = """
            const form = this;
            if (form.reihumUnload) { return; }
            let typed = false;
            form.addEventListener('input', () => { typed = true; });
            form.reihumTyped = value => { typed = value; };
            form.reihumUnload = event => { if (typed && form.isConnected) { event.preventDefault(); } };
            window.addEventListener('beforeunload', form.reihumUnload);
            """;
    private static final String STOP = "window.removeEventListener('beforeunload', this.reihumUnload); delete this.reihumUnload;";

    private UnloadWarning() {}

    static void of(RecordForm<?> form) {
        form.addAttachListener(attached -> form.getElement().executeJs(LISTEN));
        form.addDetachListener(detached -> form.getElement().executeJs(STOP));
    }

    static void saved(RecordForm<?> form) {
        form.getElement().executeJs("this.reihumTyped && this.reihumTyped(false)");
    }
}

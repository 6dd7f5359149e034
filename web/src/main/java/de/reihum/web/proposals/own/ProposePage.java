package de.reihum.web.proposals.own;

import de.reihum.links.LinkHolder;
import de.reihum.proposals.own.OwnPage;
import de.reihum.proposals.own.OwnProposalService;
import de.reihum.shared.Ids;
import de.reihum.web.links.LinkPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Takes what the holder of a link proposes, shows what became of it, and lets her take it back. */
@WebServlet("/v/*")
public class ProposePage extends LinkPage<OwnPage> {

    private static final long serialVersionUID = 1;

    @Inject
    private OwnProposalService proposals;

    @Inject
    private ProposeModel words;

    public ProposePage() {
        super("propose");
    }

    @Override
    protected OwnPage look(LinkHolder holder) {
        return proposals.page(holder);
    }

    @Override
    protected void answer(LinkHolder holder, HttpServletRequest request) {
        var withdrawn = request.getParameter("withdraw");
        if (withdrawn != null) {
            proposals.withdraw(holder, Ids.parse(withdrawn));
        } else {
            var form = ProposeForm.of(request);
            proposals.propose(holder, form.data(), form.once());
        }
    }

    @Override
    protected String language(OwnPage page) {
        return page.language();
    }

    @Override
    protected boolean offering() {
        return false;
    }

    @Override
    protected void fill(Map<String, Object> model, OwnPage page, HttpServletRequest sent) {
        model.putAll(words.of(page, sent == null ? ProposeForm.EMPTY : ProposeForm.of(sent)));
    }
}

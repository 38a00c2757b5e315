package org.cadastre.conformance.check.rule;

import java.util.List;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;

/// A family of rules about the sense of a body.
@FunctionalInterface
public interface Rule {
    /// All families.
    List<Rule> ALL = List.of(
            new ConformanceRule(),
            new NoticeRule(),
            new LinkRule(),
            new SelfLinkRule(),
            new ObjectTagRule(),
            new RelationLinkRule(),
            new EventRule(),
            new TextRule(),
            new NetworkRule(),
            new AutnumRule(),
            new DomainRule(),
            new SecureDnsRule(),
            new EntityRule(),
            new CardRule(),
            new ErrorRule(),
            new LookupRule(),
            new SearchRule(),
            new PagingRule(),
            new RedactionRule());

    /// Adds a breach for each place where the answer does not keep the rules.
    void check(Answer answer, Breaches breaches);
}

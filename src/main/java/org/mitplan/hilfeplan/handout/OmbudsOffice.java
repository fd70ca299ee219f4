package org.mitplan.hilfeplan.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mitplan.shared.Texts;

/**
 * How families reach the place that advises them independently of the office (§ 9a SGB VIII): a
 * right helps only who knows whom to call.
 */
@ApplicationScoped
class OmbudsOffice {
    @Inject
    @ConfigProperty(name = "mitplan.ombuds")
    private Optional<String> contact;

    /**
     * A sentence for a paper.
     *
     * @param known key of the sentence that names the contact
     * @param unknown key of the sentence where this office set none
     */
    String reached(String known, String unknown) {
        return contact.map(how -> Texts.of(known, how)).orElseGet(() -> Texts.of(unknown));
    }
}

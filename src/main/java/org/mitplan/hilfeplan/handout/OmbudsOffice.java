package org.mitplan.hilfeplan.handout;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mitplan.shared.Texts;

/**
 * How families reach the place that advises them independently of the office (§ 9a SGB VIII): a
 * right helps only who knows whom to call.
 */
@ApplicationScoped
class OmbudsOffice {
    /**
     * A sentence for a paper.
     *
     * @param known key of the sentence that names the contact
     * @param unknown key of the sentence where this office set none
     */
    String reached(String known, String unknown) {
        return ConfigProvider.getConfig()
                .getOptionalValue("mitplan.ombuds", String.class)
                .filter(contact -> !contact.isBlank())
                .map(how -> Texts.of(known, how))
                .orElseGet(() -> Texts.of(unknown));
    }
}

package fr.lpi.accompagnement.web;

import fr.lpi.web.erreur.AbsenceExpliquee;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The public page of a project once its link is closed, in the same words as one that never was.
@Component
class PageFermee implements AbsenceExpliquee {

    private static final Pattern ADRESSE = Pattern.compile("/projets/[^/]+(?:/pdf)?");

    @Override
    public Optional<Absence> pour(String adresse, MultiValueMap<String, String> envoyes) {
        return ADRESSE.matcher(adresse).matches()
                ? Optional.of(new Absence(
                        "Page fermée",
                        "Cette adresse ne montre pas de projet : l'établissement a fermé la page, ou l'adresse est incomplète."
                                + " Demandez-lui celle d'aujourd'hui.",
                        List.of()))
                : Optional.empty();
    }
}

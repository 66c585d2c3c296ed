package fr.lpi.acces.application;

import fr.lpi.acces.domain.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers what every field still wants, so that one page says it all.
final class Controle {

    private final List<Refus> refus = new ArrayList<>();

    Controle champ(String nom, Optional<String> message) {
        message.ifPresent(texte -> refus.add(new Refus(nom, texte)));
        return this;
    }

    void conclure() {
        if (!refus.isEmpty()) {
            throw new SaisieRefusee(refus);
        }
    }
}

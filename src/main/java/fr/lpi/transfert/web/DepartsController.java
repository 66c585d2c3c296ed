package fr.lpi.transfert.web;

import fr.lpi.livret.LivretId;
import fr.lpi.transfert.application.DireLesDeparts;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « J'ai compris », under what « Mes livrets » says of the livrets that have left.
@Controller
class DepartsController {

    private final DireLesDeparts direLesDeparts;

    DepartsController(DireLesDeparts direLesDeparts) {
        this.direLesDeparts = direLesDeparts;
    }

    @PostMapping("/departs")
    String compris(@RequestParam(defaultValue = "") List<String> livret) {
        direLesDeparts.sus(livret.stream()
                .map(id -> new LivretId(Introuvable.siMalForme(UUID::fromString, id)))
                .toList());
        return "redirect:/";
    }
}

package fr.lpi.web.formulaire;

import java.util.Optional;
import java.util.stream.Stream;

/// A choice by the code that a form or an address gives it.
public interface Code {

    String code();

    /// The choice that has this code; absent for any other text.
    static <E extends Enum<E> & Code> Optional<E> lire(Class<E> choix, String code) {
        return Stream.of(choix.getEnumConstants())
                .filter(autre -> autre.code().equals(code))
                .findFirst();
    }
}

package fr.lpi.livret;

import java.util.List;

/// What is written in a livret by the modules that it does not know, told to whoever receives it.
public interface ContenuLivret {

    /// Titles with their state and date, oldest first; no content.
    List<String> titres(LivretId livret);
}

package opora.access;

import opora.territory.TerritoryScope;

/**
 * The person who asks, as controllers receive it: a parameter of this type is filled in from the session.
 *
 * @param name as shown in the top bar, «Кравцова Е. П.»
 * @param territory «Среднереченская область», «Верхнелужский район», «Школа № 2»
 */
public record Viewer(
        long id, String name, String email, Role role, TerritoryScope scope, String territory) {}

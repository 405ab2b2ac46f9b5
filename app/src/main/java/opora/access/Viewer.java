package opora.access;

import opora.territory.TerritoryScope;

/**
 * The person who asks, as controllers receive it: a parameter of this type is filled in from the session.
 *
 * @param name as shown in the top bar, «Кравцова Е. П.»
 * @param role the one the person works in now, see {@link Hat}
 * @param territory «Среднереченская область», «Верхнелужский район», «Школа № 2», «7 школ»
 */
public record Viewer(
        long id, String name, String email, Role role, TerritoryScope scope, String territory) {

    public boolean may(Right right) {
        return role.may(right);
    }
}

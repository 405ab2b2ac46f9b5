package opora.objectivity.answer;

/** What a check looked at. */
public enum CheckGround {
    REREAD("работы перепроверены по критериям"),
    OBSERVED("работу писали при наблюдателях"),
    REPEATED("класс написал похожую работу ещё раз"),
    TALK("разговор со школой, документы школы"),
    LATER_RESULTS("результаты следующих работ тех же учеников"),
    DATA("в данных нашлась ошибка, исправлена загрузкой");

    private final String title;

    CheckGround(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}

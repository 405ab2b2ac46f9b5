package sins.territory;

import org.apache.poi.ss.usermodel.Workbook;

record OpensAWorkbook(Workbook book) {}

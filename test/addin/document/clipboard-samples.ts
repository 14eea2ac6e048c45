/** Four cells as a current Excel puts them on the clipboard: what is shown, number formats as styles, no exact numbers. */
export const fromExcel = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
td
	{padding-top:1px;
	mso-number-format:General;
	vertical-align:bottom;}
.xl65
	{mso-number-format:"\\#\\,\\#\\#0\\.00";}
.xl66
	{mso-number-format:"\\@";}
.xl67
	{mso-number-format:"dd\\\\-mm\\\\-yyyy";}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:
 collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>Sagsbehandlere
  i alt</td>
  <td class=xl65 align=right width=64 style='width:48pt'>1.560,25</td>
  <td class=xl66 width=64 style='width:48pt'>007</td>
 </tr>
 <tr height=40 style='height:30.0pt'>
  <td height=40 style='height:30.0pt'>Linje 1<br>
    Linje<span style='mso-spacerun:yes'>&nbsp; </span>2</td>
  <td class=xl67 align=right>01-09-2016</td>
  <td></td>
 </tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td>
  <td width=64 style='width:48pt'></td>
  <td width=64 style='width:48pt'></td>
 </tr>
 <![endif]>
<!--EndFragment-->
</table>

</body>

</html>`;

/** As Excel before 2007 and other programs write it: exact numbers, texts and truth values named. */
export const fromOldExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>
<table x:str border=0>
 <tr>
  <td x:num="2.4987" align=right>2,50</td>
  <td x:num align=right>12</td>
  <td>12</td>
  <td x:bool="TRUE">SAND</td>
  <td x:err="#N/A">#I/T</td>
  <td x:num="0.125" x:fmla="=A1/20">12,5 %</td>
 </tr>
</table></body></html>`;

/** As LibreOffice Calc writes it: the number in sdval, languages and number format in sdnum. */
export const fromLibreOffice = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; }
		comment { display:none;  }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="3" width="85"></colgroup>
	<tr>
		<td height="17" align="left">Opf&oslash;lgning</td>
		<td align="right" sdval="2.4987" sdnum="1030;0;0,00">2,50</td>
		<td align="right" sdval="42614" sdnum="1030;1030;DD-MM-YYYY">01-09-2016</td>
	</tr>
	<tr>
		<td height="17" align="left" sdnum="1030;0;@">007</td>
		<td align="center" sdval="1" sdnum="1030;1030;BOOLEAN">SAND</td>
		<td colspan=1 align="left"><br></td>
	</tr>
</table>
<!-- ************************************************************************** -->
</body>
</html>`;

/** As a Danish LibreOffice writes it: decimal comma and Danish letters in the number formats. */
export const fromDanishLibreOffice = `<html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body>
<table cellspacing="0" border="0"><tr>
		<td align="right" sdval="0,05" sdnum="1030;0;0,0 %">5,0 %</td>
		<td align="right" sdval="-1234,5" sdnum="1030;0;#.##0,00">-1.234,50</td>
		<td align="right" sdval="42614" sdnum="1030;0;DD-MM-ÅÅÅÅ">01-09-2016</td>
		<td align="left">1,5 stilling</td>
</tr></table></body></html>`;

/** As Google Sheets writes it. */
export const fromSheets = `<meta charset='utf-8'><google-sheets-html-origin><table dir="ltr"><tbody>
<tr><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Navn&quot;}">Navn</td>
<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:2.4987}">2,50</td>
<td data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}">SAND</td></tr></tbody></table>`;

/** Merged cells as Excel writes them. */
export const merged = `<table><tr><td colspan=2 rowspan=2>Samlet</td><td>1</td></tr><tr><td>2</td></tr>
<tr><td>3</td><td>4</td><td>5</td></tr></table>`;

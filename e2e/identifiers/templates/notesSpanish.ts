import type { Template } from '../template.ts';

export const notesSpanish: readonly Template[] = [
  `PARTE DE QUIRÓFANO – {date.es}                    Quirófano 3, turno de mañana
Cirujano: {name.two@m1}        Ayudante: {name.full@f2}        Anestesista: {name.full@m3}

Hora   Paciente                              NHC            Intervención
8:30   {name.twofirst@f4}                    {medical-record.nhc}       Tiroidectomía total
10:45  {name.twocaps@m5}                     {medical-record.nhc}       Hernioplastia
12:30  {name.lastfirst@f6}                   {medical-record.nhc}       Colecistectomía laparoscópica

Incidencias: {name.full@f2} sale a las 11 para consulta, la sustituye {name.full@f7}. Avisar al marido de la primera ({name.first@m8}, {telephone.esmovil}).
{name.last@m5} toma Sintrom, INR 1,9. Hemoglobina de {name.last@f6} pendiente. Instrumenta {name.first@f9}. Material: Ligasure, malla Parietex.`,
  `ATESTADO – Declaración de testigo

En Plasencia, a {date.eslong}, ante los agentes con carnet profesional {licence.bar} y el que actúa como secretario, {name.two@m1}, comparece quien dice ser y llamarse
{name.fullcaps@f2}, con DNI {national-id.dni}, nacida el {date-of-birth.es}, camarera, y MANIFIESTA:

Que el sábado por la noche estaba en el bar con {name.full@m3} y con una compañera que se llama {name.first@f4}. Que entró {name.two@m5}, al que conoce del barrio,
acompañado de un tal {name.first@m6}. Que {name.first@m5} discutió con {name.full@m7} por dinero. Que {name.last@m7} cayó al suelo y que {name.broken@f8}, que es
enfermera, le atendió. Que la dueña, {name.full@f9}, llamó al 112. Que no vio a {name.first@m3} pegar a nadie. Que el Seat León era de {name.last@m5}.

Leída por sí, la firma con los instructores. {name.first@f2} {name.last@f2}`,
  `De: {name.full@f1}
Enviado: {date.es}
Para: {name.full@m2}
CC: {name.two@f3}
Asunto: RV: Herencia Valdehierro

Buenas, {name.first@m2}:

Me llamó ayer {name.full@f4}, la sobrina. Dice que el testamento lo otorgó {name.two@m5} en favor de {name.full@f6} y que {name.full@m7}, el albacea, no contesta. ¿Puedes
hablar con la notaría de {name.last@m8}? La Partición está pendiente de {name.full@m9}, contador partidor. {name.first@f3} lleva el Impuesto de Sucesiones.
También ha escrito {name=Chukwuma Nwosu-Eze}, inquilino del bajo, y {name=Liu Meifang}, que regenta la tienda. El Plan General no afecta a la finca.

Un saludo
{name.first@f1}`,
  `JUZGADO DE LO SOCIAL NÚMERO DOS DE CASTELLÓN DE LA PLANA
AUTOS {case-number.es}

ACTA DE JUICIO

Ante la Ilma. Sra. {name.two@f1}, comparecen:
Como demandante, {name.two@m2}, asistido del Graduado Social {name.full@m3}.
Como demandada, AZULEJOS PEÑAGOLOSA S.L., y en su nombre {name.full@f4}, asistida de la Letrada {name.two@f5}.
Por el Fogasa, {name.full@m6}.

La parte actora se ratifica. Interrogatorio de {name.full@f4}: que {name.last@m2} entró como esmaltador; que su encargado era {name.full@m7}; que la carta de despido la
redactó la asesoría de {name.full@f8}. Testifical de {name.two@m9}: que vio a {name.first@m2} trabajar los festivos. Conclusiones: las partes elevan a definitivas las suyas.
El Convenio Colectivo de la Cerámica es aplicable. Con lo que se termina este acto, firmando los presentes. Doy fe.`,
  `INFORME SOCIAL – Centro de Salud Val Miñor

Usuaria: {name.twofirst@f1}
Cuidadora principal: {name.full@f2} (hija)
Profesional: {name.full@m3}
Fecha: {date.es}

Vive sola desde que enviudó de {name.two@m4}. Tiene tres hijos: {name.first@f2}, {name.first@m5}, que reside en Basilea, y {name.first@f6}, con la que no se habla. La vecina del cuarto,
{name.full@f7}, le sube la compra. Acude a domicilio {name.first@f8}, auxiliar de Clece, dos horas diarias. El médico, {name.full@m9}, solicita valoración de Dependencia.
{name.last@f1} está orientada. Pfeiffer 2 errores, Barthel 55. Según {name.full@f2}, su madre no toma el Eutirox. Se deriva a {name.full@m0}, de la Fundación Amigos de Galicia.
Plan: teleasistencia, Ayuda a Domicilio, revisión en Navidad.`,
  `CONTRATO DE ARRENDAMIENTO DE LOCAL DE NEGOCIO

En Mérida, a {date.eslong}

REUNIDOS
De una parte, {name.two@m1}, mayor de edad, casado en gananciales con {name.two@f2}, con domicilio en {address.es} y NIF {national-id.dni} (en adelante, "el Arrendador").
De otra, {name.two@f3}, soltera, con NIE {national-id.nie} (en adelante, "la Arrendataria"), que interviene por sí y como administradora única de Frutos Secos Alange, S.L.
Y {name.full@m4}, como Avalista.

EXPONEN que el Arrendador es dueño del Local sito en el bajo del Edificio Trajano. Que por mediación de {name.full@m5}, de Inmobiliaria Vettonia, han convenido el presente Contrato.
CLÁUSULAS. Primera. Duración: cinco años. Segunda. Renta: se ingresará en la cuenta {iban.es}. Tercera. Obras: las dirigirá el arquitecto {name.full@m6}. Cuarta. Fianza.

Y en prueba de conformidad firman por duplicado:

EL ARRENDADOR                     LA ARRENDATARIA                  EL AVALISTA
{name.two@m1}                     {name.two@f3}                    {name.full@m4}

Testigos: {name.full@f7} y {name.full@m8}`,
  `HOJA DE EVOLUCIÓN DE ENFERMERÍA – UCI

07:30 Recibo turno de {name.first@f1}. Cama 3, {name.caps@m2}: sedoanalgesia, RASS -3, Noradrenalina a 8 ml/h.
09:00 Pasa visita {name.full@m3} con los residentes {name.first@f4} y {name.full@m5}. Se cambia Meropenem por Ceftazidima.
11:15 Información a la familia: esposa ({name.full@f6}) y hermano ({name.first@m7}). Entran acompañados de {name.full@f8}, psicóloga.
12:40 Cama 5, {name.caps@f9}: retirada de Swan-Ganz por {name.last@m5}. Sin sangrado.
13:10 Llama {name=Fatima Zahra Benkirane}, mediadora, para hablar con el hijo de {name.last@f9}, que se llama {name.first@m0}.
14:50 Entrego turno a {name.full@m1}. Pendiente: TAC de {name.last@m2}, avisar a {name.last@m3}.
Firma: {name.initial@f4} / {name.initial@m1}`,
];

// The words that give a language away, of those that support writes: enough to tell Spanish from English, not to
// read it; words with marks tell themselves. Words that both have (no, error, normal, total, local, final, general) are in neither list.

/** Short words, which also stand in names: Palma de Mallorca, La Rioja. */
export const SPANISH_SHORT = new Set(
  'de la el los las en un una unos unas al del se lo le les su sus es por con y o e u que ni mi tu si sin'.split(
    ' ',
  ),
);

export const SPANISH = new Set(
  (
    'para pero como ya hay cuando donde desde hasta sobre entre tampoco estaba estaban estar era eran fue fueron ser son siendo sido han hace hacen hacer hecho ' +
    'todo todos toda todas ninguno ninguna nada nadie nunca siempre ahora hoy ayer tarde noche hora horas semana semanas mes meses minutos lunes martes jueves viernes domingo ' +
    'este esta esto estos estas ese esa eso esos esas aquel otro otra otros otras mismo misma cada algunos algunas varios varias muchos muchas mucho muy poco menos solo casi antes luego mientras porque aunque ' +
    'puede pueden pudo podemos puedo debe deben quiere quieren tiene tienen tenemos tengo va van voy dice dicen da dan sale salen sigue siguen aparece aparecen funciona funcionan falla fallan fallo fallos llega llegan recibe reciben abre abren carga cargan entra entran inicia inician pide piden muestra muestran deja dejan ocurre ocurren sucede afecta afectan ' +
    'usuario usuarios usuaria cliente clientes correo correos cuenta cuentas clave equipo equipos servidor servidores servicio servicios empresa empresas tienda tiendas oficina oficinas sede sedes pantalla mensaje mensajes archivo archivos carpeta carpetas buzones calendario reuniones llamada llamadas red navegador navegadores ordenador ordenadores licencia licencias suscripciones factura facturas pedido pedidos venta ventas problema problemas incidencia incidencias solicitud acceso permiso permisos enlace ventana aplicaciones inquilino dominio dominios virtuales compartido compartidos ' +
    'reiniciado reiniciamos probado probamos hemos intentado intentamos cambiado borrado borramos comprobado comprobamos revisado pendiente pendientes parado parada lento lenta bloqueado bloqueados afectados dentro fuera gracias hola nuevo nueva nuevos ' +
    'cerrar abrir entrar enviar recibir usar iniciar crear borrar cambiar guardar pagar vender trabajar ver saber'
  ).split(' '),
);

/** Endings of Spanish words that no English word has. */
export const SPANISH_ENDING =
  /(?:ción|ciones|sión|siones|mente|iendo|idad(?:es)?|aron|ieron|amos|imos|ábamos|ados|adas|idos|idas|aban|ían|ería|eros|eras|illos?|encias?|ancias?|ales|ivos?|ivas?)$/;
/** Words of English that end so. */
export const NOT_SPANISH =
  /^(?:males|females|sales|scales|tales|whales|bales|gales|intervales|finales|rationales|morales|comment|videos?|camos|eras|cameras|operas|hetero[sn]?|zeros|heros|kudos|salvos?|vivos?|canadas|armadas|macaron|baron|charon|aron|saron|cadas|promos|demos|trinidad)$/;

export const ENGLISH = new Set(
  (
    'the of and is are was were be been to in for with not on it its by from at that this these those have has had cannot can could will would should does do did since all any some each every when where which who what how why there here they them their we our you your he she his her but or if then than so also only still yet again after before while because about into over under between during until ' +
    'user users customer customers mail email account accounts password computer computers server servers service services company shop office screen message messages file files folder mailbox calendar meeting call network browser browsers phone license licenses subscription invoice order orders sales production loss problem issue request access permission session page link window button version update app apps tenant domain machine machines ' +
    'tried restarted checked works work working fails failed failing shows open opens sign signed send sent receive received new old other another same since yesterday today tomorrow hours hour minutes days day week weeks month none nothing everyone nobody affected down slow blocked'
  ).split(' '),
);

/** English words that kept their marks. */
export const ENGLISH_MARKED = new Set(
  'café cafés naïve résumé résumés cliché façade fiancé fiancée déjà vis-à-vis à'.split(' '),
);
